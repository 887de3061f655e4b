import { Chip, Group, Text } from '@mantine/core';
import { outcomeWords } from '../../../../src/messages/outcomes.js';
import { receiptWords } from '../../../../src/messages/receipt.js';
import type { ImportOutcome } from '../../../../src/store/imports/import-outcome.js';
import type { Receipt } from '../../../../src/store/imports/receipt.js';
import { useSay } from '../../words/use-say.js';
import { outcomeColors } from './outcome-colors.js';
import './imports.css';

interface Props {
  readonly total: number;
  readonly counts: Receipt['counts'];
  readonly pending: number;
  readonly chosen: string | undefined;
  readonly onChoose: (outcome: ImportOutcome | null) => void;
}

const OUTCOMES: readonly ImportOutcome[] = ['new', 'duplicate', 'revised', 'rendition', 'other', 'failed'];

/** "12 = 10 mới + 1 trùng + …": the sum always holds; a part of it shows its files alone. */
export function OutcomeSum({ total, counts, pending, chosen, onChoose }: Props) {
  const say = useSay();
  const part = (outcome: ImportOutcome) => (
    <Chip
      variant="light"
      classNames={{ label: 'outcome-chip' }}
      color={outcomeColors[outcome]}
      checked={chosen === outcome}
      disabled={counts[outcome] === 0}
      onChange={(isChosen) => onChoose(isChosen ? outcome : null)}
    >
      {counts[outcome]} {say(outcomeWords[outcome])}
    </Chip>
  );
  return (
    <Group gap="xs">
      <Text fw={700} size="lg">
        {total} =
      </Text>
      {OUTCOMES.map((outcome, place) => (
        <Group key={outcome} gap="xs" wrap="nowrap">
          {place > 0 && <Text>+</Text>}
          {part(outcome)}
        </Group>
      ))}
      {pending > 0 && (
        <Text>
          + {pending} {say(receiptWords.pending)}
        </Text>
      )}
    </Group>
  );
}
