import { Anchor, Group, List, SegmentedControl, Text, Title } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { rosterStatusWords, rosterWords } from '../../../../../src/messages/roster.js';
import type { Language } from '../../../../../src/messages/language.js';
import type { RosterRow } from '../../../../../src/questions/roster/roster-report.js';
import type { PlanName } from '../../../../../src/store/plans/plan-name.js';
import { rosterNotes } from '../../../../../src/wording/roster-notes.js';
import type { RosterReport } from '../../../api/comparisons.js';
import { DataTable } from '../../../tables/data-table.js';
import { formatDay } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { planLabel } from '../../../words/plan-label.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { comparePageWords as words } from '../words.js';
import { RosterBadge, statuses } from './roster-badge.js';

/** Who sent, late, not at all, more than once. */
export function RosterTable({ report: { rows, unlisted, counts }, action }: { readonly report: RosterReport; readonly action: ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const [status, setStatus] = useState('');
  const columns = useMemo(() => rosterColumns(say, language), [say, language]);
  const choices = [
    { value: '', label: say(words.all, { count: rows.length }) },
    ...statuses
      .filter((each) => counts[each] > 0)
      .map((each) => ({ value: each, label: `${say(rosterStatusWords[each])} (${counts[each]})` })),
  ];
  return (
    <>
      <Group justify="space-between" data-no-print>
        <SegmentedControl aria-label={say(rosterWords.status)} data={choices} value={status} onChange={setStatus} />
        {action}
      </Group>
      <DataTable items={rows.filter((row) => status === '' || row.status === status)} columns={columns} label={say(words.roster)} />
      {unlisted.length > 0 && (
        <section>
          <Title order={2} size="h4">
            {say(rosterWords.unlisted, { count: unlisted.length })}
          </Title>
          <List size="sm">
            {unlisted.map((plan) => (
              <List.Item key={plan.id}>
                <PlanLink plan={plan} />
              </List.Item>
            ))}
          </List>
        </section>
      )}
    </>
  );
}

function PlanLink({ plan }: { readonly plan: PlanName }) {
  return (
    <Anchor component={Link} className="compare-reference" size="sm" underline="always" href={`/plans/${plan.id}`}>
      {planLabel(plan)}
    </Anchor>
  );
}

const column = createColumnHelper<RosterRow>();

function rosterColumns(say: Say, language: Language) {
  return [
    column.accessor('line', { header: say(rosterWords.line), meta: { align: 'right', width: 60 } }),
    column.accessor('unit', { header: say(rosterWords.unit) }),
    column.accessor(({ agency }) => agency?.name ?? '', { id: 'agency', header: say(rosterWords.agency) }),
    column.accessor(({ deadline }) => deadline ?? '', { id: 'deadline', header: say(rosterWords.deadline), meta: { width: 130 } }),
    column.accessor('status', {
      header: say(rosterWords.status),
      meta: { width: 150 },
      cell: ({ getValue }) => <RosterBadge status={getValue()} />,
    }),
    column.accessor(({ plans }) => plans[0]?.issuedOn ?? '', {
      id: 'plans',
      header: say(rosterWords.plans),
      cell: ({ row }) => <Sent plans={row.original.plans} language={language} />,
    }),
    column.display({
      id: 'notes',
      header: say(rosterWords.notes),
      cell: ({ row }) => <Text size="sm">{rosterNotes(row.original, language).join('; ')}</Text>,
    }),
  ];
}

function Sent({ plans, language }: { readonly plans: readonly PlanName[]; readonly language: Language }) {
  return plans.map((plan) => (
    <div key={plan.id}>
      <PlanLink plan={plan} /> {plan.issuedOn !== null && formatDay(plan.issuedOn, language)}
    </div>
  ));
}
