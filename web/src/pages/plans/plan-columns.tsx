import { Anchor, Badge, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { Link } from 'wouter';
import { labels } from '../../../../src/messages/labels.js';
import type { Language } from '../../../../src/messages/language.js';
import type { PlanSummary } from '../../api/plans.js';
import { formatDay, formatPeriod } from '../../words/format.js';
import type { Say } from '../../words/use-say.js';
import { listWords } from './words.js';

const column = createColumnHelper<PlanSummary>();
const right = { align: 'right', width: 90 } as const;

export function planColumns(say: Say, language: Language) {
  const day = (date: string | null | undefined): string => (date ? formatDay(date, language) : '');
  return [
    column.accessor(({ title, fileName }) => title ?? fileName, {
      id: 'title',
      header: say(labels.title),
      cell: ({ row: { original }, getValue }) => (
        <>
          <Anchor component={Link} href={`/plans/${original.id}`} size="sm" fw={500}>
            {getValue()}
          </Anchor>
          <Text size="xs" c="dimmed">
            {original.fileName}
          </Text>
        </>
      ),
    }),
    column.accessor(({ number }) => number ?? '', { id: 'number', header: say(labels.number), meta: { width: 150 } }),
    column.accessor(({ issuer }) => issuer?.name ?? '', { id: 'issuer', header: say(labels.issuer), meta: { width: '20%' } }),
    column.accessor(({ issuedOn }) => issuedOn ?? '', {
      id: 'issuedOn',
      header: say(labels.issuedOn),
      meta: { width: 110 },
      cell: ({ getValue }) => day(getValue()),
    }),
    column.accessor(({ period }) => period?.start ?? '', {
      id: 'period',
      header: say(labels.period),
      meta: { width: 125 },
      cell: ({ row: { original } }) => original.period && formatPeriod(original.period, language),
    }),
    column.accessor('taskCount', { header: say(labels.tasks), meta: right }),
    column.accessor('citationCount', { header: say(labels.citations), meta: right }),
    column.accessor(({ issues }) => issues.error + issues.warning, {
      id: 'issues',
      header: say(listWords.toLookAt),
      meta: right,
      cell: ({ row: { original }, getValue }) =>
        getValue() > 0 ? <Badge color={original.issues.error > 0 ? 'red' : 'yellow'}>{getValue()}</Badge> : 0,
    }),
  ];
}
