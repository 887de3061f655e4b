import { Anchor, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { custodyWords, deedWords, detailWords } from '../../../../../src/messages/custody.js';
import { labels } from '../../../../../src/messages/labels.js';
import type { Language } from '../../../../../src/messages/language.js';
import { useAudit, type AuditRecord } from '../../../api/admin.js';
import { FilterForm, type FilterField } from '../../../lists/filter-form.js';
import { useFilter } from '../../../lists/use-filter.js';
import { EmptyState } from '../../../states/empty-state.js';
import { DataTable } from '../../../tables/data-table.js';
import { MorePages } from '../../../tables/more-pages.js';
import { formatInstant } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { adminWords as words } from '../words.js';

const NAMES = ['by', 'action'] as const;
const FIELDS: readonly FilterField<'by'>[] = [{ name: 'by', label: words.who, width: 200 }];

/** Who did what, the latest first. */
export function AuditSection() {
  const say = useSay();
  const { language } = useLanguage();
  const [filter, setFilter] = useFilter(NAMES);
  const audit = useAudit(filter);
  const columns = useMemo(() => auditColumns(say, language), [say, language]);
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="xs" data-no-print>
        <NativeSelect
          label={say(custodyWords.deed)}
          value={filter.action ?? ''}
          data={[
            { value: '', label: say(words.anyDeed) },
            ...Object.entries(deedWords).map(([value, name]) => ({ value, label: say(name) })),
          ]}
          onChange={({ currentTarget: { value } }) => setFilter({ action: value })}
        />
        <FilterForm
          key={filter.by}
          label={say(words.filters)}
          fields={FIELDS}
          filter={filter.by === undefined ? {} : { by: filter.by }}
          onFilter={setFilter}
        />
      </Group>
      <MorePages query={audit} nothing={<EmptyState title={say(custodyWords.noDeeds)} />}>
        {(deeds, isWhole) => <DataTable items={deeds} columns={columns} label={say(words.audit)} isWhole={isWhole} />}
      </MorePages>
    </Stack>
  );
}

const column = createColumnHelper<AuditRecord>();
const SHORT_ID = 8;

function auditColumns(say: Say, language: Language) {
  return [
    column.accessor('at', {
      header: say(custodyWords.when),
      meta: { width: 150 },
      cell: ({ getValue }) => formatInstant(getValue(), language),
    }),
    column.accessor('name', { header: say(words.who), meta: { width: 160 } }),
    column.accessor('from', { header: say(words.from), meta: { width: 160 } }),
    column.accessor(({ action }) => nameOf(action, say), { id: 'action', header: say(custodyWords.deed), meta: { width: 180 } }),
    column.accessor(({ planId }) => planId ?? '', {
      id: 'plan',
      header: say(labels.plan),
      meta: { width: 110 },
      cell: ({ getValue }) => getValue() !== '' && <PlanLink id={getValue()} />,
    }),
    column.display({
      id: 'details',
      header: say(custodyWords.details),
      cell: ({ row }) => <Text size="sm">{detailsOf(row.original, say)}</Text>,
    }),
  ];
}

function nameOf(action: string, say: Say): string {
  const known = deedWords[action];
  return known ? say(known) : action;
}

function PlanLink({ id }: { readonly id: string }) {
  return (
    <Anchor component={Link} size="sm" href={`/plans/${id}`}>
      {id.slice(0, SHORT_ID)}
    </Anchor>
  );
}

/** "mục: header.title; giá trị: …"; what has no words stands for itself. */
function detailsOf({ details }: AuditRecord, say: Say): string {
  return Object.entries(details)
    .map(([name, value]) => `${detailWords[name] ? say(detailWords[name]) : name}: ${String(value)}`)
    .join('; ');
}
