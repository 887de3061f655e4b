import { Anchor, List, SimpleGrid, Text } from '@mantine/core';
import { Link } from 'wouter';
import { comparisonWords } from '../../../../../src/messages/comparison.js';
import type { ComparedReference, ReferenceComparison } from '../../../../../src/questions/compare/comparison.js';
import { useSay } from '../../../words/use-say.js';

const SIDES = ['onlyA', 'both', 'onlyB'] as const;

/** Which instruments one of the plans cites alone, and which both cite. */
export function ReferenceLists({
  references,
  onlyDifferent,
}: {
  readonly references: ReferenceComparison;
  readonly onlyDifferent: boolean;
}) {
  const say = useSay();
  const sides = SIDES.filter((side) => side !== 'both' || !onlyDifferent);
  return (
    <SimpleGrid cols={sides.length}>
      {sides.map((side) => (
        <div key={side}>
          <Text fw={600} size="sm">
            {say(comparisonWords[side])} ({references[side].length})
          </Text>
          <List size="sm">
            {references[side].map((reference) => (
              <Reference key={reference.instrumentId ?? reference.citation} reference={reference} />
            ))}
          </List>
        </div>
      ))}
    </SimpleGrid>
  );
}

function Reference({ reference: { instrumentId, citation } }: { readonly reference: ComparedReference }) {
  return (
    <List.Item>
      {instrumentId === null || instrumentId.includes('?') ? (
        citation
      ) : (
        <Anchor component={Link} className="compare-reference" size="sm" href={`/instruments/${encodeURIComponent(instrumentId)}`}>
          {citation}
        </Anchor>
      )}
    </List.Item>
  );
}
