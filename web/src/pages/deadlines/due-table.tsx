import { Anchor, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { labels } from '../../../../src/messages/labels.js';
import type { Language } from '../../../../src/messages/language.js';
import type { DueItem } from '../../api/deadlines.js';
import { DataTable } from '../../tables/data-table.js';
import { useLanguage } from '../../words/language-provider.js';
import { planHref } from '../../words/plan-href.js';
import { useSay, type Say } from '../../words/use-say.js';
import { dueText } from './due-text.js';
import { deadlinePageWords as words } from './words.js';

const PAGE = 20;

export function DueTable({ items, label }: { readonly items: DueItem[]; readonly label: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const columns = useMemo(() => dueColumns(say, language), [say, language]);
  return <DataTable items={items} columns={columns} label={label} pageSize={PAGE} />;
}

const column = createColumnHelper<DueItem>();

function dueColumns(say: Say, language: Language) {
  return [
    column.accessor('day', { header: say(words.date), meta: { width: 190 }, cell: ({ row }) => dueText(row.original, say, language) }),
    column.accessor('description', { header: say(words.task), cell: ({ row }) => <Task item={row.original} /> }),
    column.accessor('raw', { header: say(words.written), meta: { width: 220 } }),
    column.accessor(({ plan }) => plan.number ?? plan.fileName, {
      id: 'plan',
      header: say(labels.plan),
      meta: { width: 260 },
      cell: ({ row: { original } }) => (
        <Text size="sm">{[original.plan.number, original.plan.issuer?.name].filter(Boolean).join(' · ') || original.plan.fileName}</Text>
      ),
    }),
  ];
}

function Task({ item }: { readonly item: DueItem }) {
  return (
    <>
      <Anchor component={Link} size="sm" href={planHref(item.plan.id, `tasks.${item.taskId}`)}>
        {item.description}
      </Anchor>
      {item.what !== null && (
        <Text size="xs" c="dimmed">
          {item.what}
        </Text>
      )}
    </>
  );
}
