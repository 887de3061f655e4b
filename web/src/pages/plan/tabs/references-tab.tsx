import { Anchor } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import type { Reference } from '../../../../../schemas/reference.js';
import { labels } from '../../../../../src/messages/labels.js';
import { citedProvisions } from '../../../../../src/wording/cited-provisions.js';
import { EmptyState } from '../../../states/empty-state.js';
import { DataTable } from '../../../tables/data-table.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { instrumentLabel } from '../instrument-label.js';
import { CitationValue } from '../value/citation-value.js';
import { citationFunctionWords, planWords } from '../words.js';

/** Every mention of an instrument, in the order of the document. */
export function ReferencesTab({ record: { references } }: { readonly record: PlanRecord }) {
  const say = useSay();
  const columns = useMemo(() => referenceColumns(say), [say]);
  if (references.length === 0) return <EmptyState title={say(planWords.noReferences)} />;
  return <DataTable items={references} columns={columns} label={say(planWords.references)} />;
}

const column = createColumnHelper<Reference>();

function referenceColumns(say: Say) {
  return [
    column.accessor(instrumentLabel, {
      id: 'instrument',
      header: say(labels.instrument),
      cell: ({ row }) => <CitationValue reference={row.original} />,
    }),
    column.accessor(({ provisions = [] }) => citedProvisions(provisions).join('; '), {
      id: 'provisions',
      header: say(labels.provisions),
      meta: { width: 130 },
    }),
    column.accessor(({ function: role }) => say(citationFunctionWords[role] ?? planWords.references), {
      id: 'function',
      header: say(planWords.kind),
      meta: { width: 90 },
    }),
    column.accessor(({ instrumentId }) => instrumentId ?? '', {
      id: 'id',
      header: say(labels.inForce),
      meta: { width: 130 },
      cell: ({ row, getValue }) =>
        getValue() !== '' && (
          <Anchor
            component={Link}
            size="sm"
            href={`/instruments/${encodeURIComponent(getValue())}`}
            title={getValue()}
            aria-label={`${say(planWords.validity)}: ${instrumentLabel(row.original)}`}
          >
            {say(planWords.validity)}
          </Anchor>
        ),
    }),
  ];
}
