import { Anchor, Group, NativeSelect, Stack } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { custodyWords } from '../../../../../src/messages/custody.js';
import { deedWords } from '../../../../../src/messages/deeds.js';
import { labels } from '../../../../../src/messages/labels.js';
import type { Language } from '../../../../../src/messages/language.js';
import { useAudit, type NamedDeed } from '../../../api/admin.js';
import { DeedDetails } from '../../../deeds/deed-details.js';
import { FilterForm, type FilterField } from '../../../lists/filter-form.js';
import { useFilter } from '../../../lists/use-filter.js';
import { EmptyState } from '../../../states/empty-state.js';
import { DataTable } from '../../../tables/data-table.js';
import { MorePages } from '../../../tables/more-pages.js';
import { formatInstant } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { planLabel } from '../../../words/plan-label.js';
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

const column = createColumnHelper<NamedDeed>();
const SHORT_ID = 8;

function auditColumns(say: Say, language: Language) {
  return [
    column.accessor('at', {
      header: say(custodyWords.when),
      meta: { width: 150 },
      cell: ({ getValue }) => formatInstant(getValue(), language),
    }),
    column.accessor('name', { header: say(words.who), meta: { width: 130 } }),
    column.accessor('from', { header: say(words.from), meta: { width: 110 } }),
    column.accessor(({ action }) => nameOf(action, say), { id: 'action', header: say(custodyWords.deed), meta: { width: 150 } }),
    column.accessor(({ plan, planId }) => (plan ? planLabel(plan) : (planId?.slice(0, SHORT_ID) ?? '')), {
      id: 'plan',
      header: say(labels.plan),
      meta: { width: '28%' },
      cell: ({ row: { original }, getValue }) => <Plan id={original.plan?.id} label={getValue()} />,
    }),
    column.display({
      id: 'details',
      header: say(custodyWords.details),
      cell: ({ row }) => <DeedDetails details={row.original.details} />,
    }),
  ];
}

function nameOf(action: string, say: Say): string {
  const known = deedWords[action];
  return known ? say(known) : action;
}

/** One that is gone has no page. */
function Plan({ id, label }: { readonly id: string | undefined; readonly label: string }) {
  if (id === undefined) return label;
  return (
    <Anchor component={Link} size="sm" href={`/plans/${id}`}>
      {label}
    </Anchor>
  );
}
