import { Anchor, Badge, Stack, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { labels } from '../../../../src/messages/labels.js';
import type { Language } from '../../../../src/messages/language.js';
import { outcomeWords } from '../../../../src/messages/outcomes.js';
import { receiptWords } from '../../../../src/messages/receipt.js';
import { describeOutcome } from '../../../../src/errors/describe-outcome.js';
import { DataTable } from '../../tables/data-table.js';
import { useLanguage } from '../../words/language-provider.js';
import { planHref } from '../../words/plan-href.js';
import { planLabel } from '../../words/plan-label.js';
import { useSay, type Say } from '../../words/use-say.js';
import type { ShownFile } from './files-so-far.js';
import { outcomeColors } from './outcome-colors.js';
import { importPageWords } from './words.js';

const PAGE_SIZE = 100;

export function FileTable({ files }: { readonly files: ShownFile[] }) {
  const say = useSay();
  const { language } = useLanguage();
  const columns = useMemo(() => fileColumns(say, language), [say, language]);
  return <DataTable items={files} columns={columns} label={say(importPageWords.files)} pageSize={PAGE_SIZE} />;
}

const column = createColumnHelper<ShownFile>();

function fileColumns(say: Say, language: Language) {
  return [
    column.accessor('outcome', {
      header: say(labels.outcome),
      meta: { width: 195 },
      cell: ({ getValue }) => <Badge color={outcomeColors[getValue()]}>{say(outcomeWords[getValue()])}</Badge>,
    }),
    column.accessor('path', {
      header: say(importPageWords.fileAndPlan),
      meta: { width: '40%' },
      cell: ({ row: { original } }) => <FileAndPlan file={original} />,
    }),
    column.display({ id: 'reason', header: say(importPageWords.reason), cell: ({ row: { original } }) => <Reason file={original} /> }),
    column.accessor(({ durationMs }) => durationMs ?? 0, {
      id: 'seconds',
      header: say(labels.seconds),
      meta: { align: 'right', width: 85 },
      cell: ({ row: { original } }) => original.durationMs !== null && formatSeconds(original.durationMs, language),
    }),
  ];
}

/** Below each other, so that the reasons have room beside them on a narrow screen too. */
function FileAndPlan({ file: { path, plan } }: { readonly file: ShownFile }) {
  return (
    <Stack gap={0}>
      <Text size="sm">{path}</Text>
      {plan && (
        <Anchor component={Link} href={planHref(plan.id)} size="sm">
          {planLabel(plan)}
        </Anchor>
      )}
    </Stack>
  );
}

function Reason({ file }: { readonly file: ShownFile }) {
  const say = useSay();
  const { language } = useLanguage();
  const { message, remedy } = describeOutcome(file, language, planLabel);
  const count = file.issues.error + file.issues.warning;
  return (
    <Stack gap={0}>
      {message !== '' && <Text size="sm">{message}</Text>}
      {remedy !== '' && (
        <Text size="sm" c="dimmed">
          {remedy}
        </Text>
      )}
      {count > 0 && <Issues plan={file.plan} words={say(receiptWords.issues, { count })} />}
    </Stack>
  );
}

/** They are listed with the plan, each beside its place in the source. */
function Issues({ plan, words }: { readonly plan: ShownFile['plan']; readonly words: string }) {
  if (!plan) return <Text size="sm">{words}</Text>;
  return (
    <Anchor component={Link} href={planHref(plan.id, 'issues')} size="sm" underline="always">
      {words}
    </Anchor>
  );
}

function formatSeconds(durationMs: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(durationMs / 1000);
}
