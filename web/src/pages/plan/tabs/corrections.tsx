import { Badge, Button, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import { correctionStateWords, custodyWords } from '../../../../../src/messages/custody.js';
import type { Language } from '../../../../../src/messages/language.js';
import type { ListedCorrection } from '../../../../../src/questions/plans/list-corrections.js';
import { describePath } from '../../../../../src/wording/describe-path.js';
import { valueWords } from '../../../../../src/wording/value-words.js';
import { useCorrections, useUndo } from '../../../api/plans.js';
import { useMay } from '../../../api/session.js';
import { Answer } from '../../../states/answer.js';
import { ErrorState } from '../../../states/error-state.js';
import { DataTable } from '../../../tables/data-table.js';
import { formatInstant } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { useTypeChoices, type TypeChoice } from '../../../words/use-type-choices.js';
import { planWords } from '../words.js';

/** What persons put right, each with the way back. */
export function Corrections({ planId, record }: { readonly planId: string; readonly record: PlanRecord }) {
  const say = useSay();
  const { language } = useLanguage();
  const corrections = useCorrections(planId);
  const { mutate, error } = useUndo(planId);
  const mayEdit = useMay('editor');
  const types = useTypeChoices();
  const columns = useMemo(
    () => correctionColumns(record, types, say, language, mayEdit ? mutate : undefined),
    [record, types, say, language, mayEdit, mutate],
  );
  return (
    <>
      {error && <ErrorState error={error} />}
      <Answer query={corrections}>
        {(items) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {say(custodyWords.noCorrections)}
            </Text>
          ) : (
            <DataTable items={items} columns={columns} label={say(planWords.corrections)} />
          )
        }
      </Answer>
    </>
  );
}

const column = createColumnHelper<ListedCorrection>();

function correctionColumns(
  record: PlanRecord,
  types: readonly TypeChoice[],
  say: Say,
  language: Language,
  undo: ((id: number) => void) | undefined,
) {
  const shown = (path: string, value: unknown): string =>
    types.find((type) => path.startsWith('header.documentType') && type.value === value)?.label ?? valueWords(value, language);
  return [
    column.accessor(({ path }) => describePath(path, record, language), { id: 'path', header: say(planWords.what) }),
    column.accessor(({ path, before }) => shown(path, before), { id: 'before', header: say(custodyWords.before) }),
    column.accessor(({ path, after }) => shown(path, after), { id: 'after', header: say(custodyWords.after) }),
    column.accessor(({ by, at, why }) => [by, formatInstant(at, language), why].filter(Boolean).join(' · '), {
      id: 'by',
      header: say(custodyWords.by),
    }),
    column.accessor('state', {
      header: say(custodyWords.state),
      cell: ({ getValue }) => <Badge>{say(correctionStateWords[getValue()])}</Badge>,
    }),
    ...(undo ? [column.display({ id: 'undo', cell: ({ row }) => <UndoButton onClick={() => undo(row.original.id)} /> })] : []),
  ];
}

function UndoButton({ onClick }: { readonly onClick: () => void }) {
  const say = useSay();
  return (
    <Button size="compact-xs" variant="default" onClick={onClick}>
      {say(planWords.undo)}
    </Button>
  );
}
