import { Anchor, Group, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { citationWords, doubtWords } from '../../../../src/messages/citations.js';
import { labels } from '../../../../src/messages/labels.js';
import type { Language } from '../../../../src/messages/language.js';
import { sectionPlace } from '../../../../src/messages/section-place.js';
import type { CheckedCitation } from '../../api/instruments.js';
import { DataTable } from '../../tables/data-table.js';
import { formatDay } from '../../words/format.js';
import { useLanguage } from '../../words/language-provider.js';
import { planHref } from '../../words/plan-href.js';
import { useSay, type Say } from '../../words/use-say.js';
import { VerdictBadge } from './verdict-badge.js';
import { instrumentPageWords as words } from './words.js';

const PAGE = 50;

/** Every mention with its sentence; a link leads to its place in the plan. */
export function CitingPlans({ citations, isWhole }: { readonly citations: CheckedCitation[]; readonly isWhole: boolean }) {
  const say = useSay();
  const { language } = useLanguage();
  const columns = useMemo(() => citationColumns(say, language), [say, language]);
  return <DataTable items={citations} columns={columns} label={say(words.citing)} pageSize={PAGE} isWhole={isWhole} />;
}

const column = createColumnHelper<CheckedCitation>();

function citationColumns(say: Say, language: Language) {
  return [
    column.accessor(({ plan }) => plan.issuedOn ?? '', {
      id: 'issuedOn',
      header: say(labels.issuedOn),
      meta: { width: 110 },
      cell: ({ getValue }) => (getValue() === '' ? say(citationWords.undated) : formatDay(getValue(), language)),
    }),
    column.accessor(({ plan }) => plan.issuer?.name ?? '', {
      id: 'plan',
      header: say(labels.plan),
      meta: { width: 300 },
      cell: ({ row }) => <PlanLines citation={row.original} />,
    }),
    column.accessor('sentence', {
      header: say(words.sentence),
      enableSorting: false,
      cell: ({ row }) => <Sentence citation={row.original} />,
    }),
    column.accessor(({ validity }) => validity.verdict, {
      id: 'verdict',
      header: say(labels.onPlanDate),
      meta: { width: 190 },
      cell: ({ row }) => <Verdict citation={row.original} />,
    }),
  ];
}

function PlanLines({ citation: { plan } }: { readonly citation: CheckedCitation }) {
  return (
    <>
      <Anchor component={Link} href={planHref(plan.id)} size="sm" underline="always">
        {[plan.number, plan.issuer?.name].filter(Boolean).join(' · ') || plan.fileName}
      </Anchor>
      <Text size="xs" c="dimmed" lineClamp={2}>
        {plan.title}
      </Text>
    </>
  );
}

/** What cites is marked in its sentence. */
function Sentence({ citation: { plan, sentence, raw, mentionId, sectionPath } }: { readonly citation: CheckedCitation }) {
  const say = useSay();
  const { language } = useLanguage();
  const place = sectionPlace(sectionPath ?? '', language);
  const start = sentence.indexOf(raw);
  return (
    <>
      <Text size="sm" lineClamp={4}>
        {start < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, start)}
            <mark>{raw}</mark>
            {sentence.slice(start + raw.length)}
          </>
        )}
      </Text>
      <Group gap="xs">
        {place !== '' && (
          <Text size="xs" c="dimmed">
            {say(labels.section)} {place}
          </Text>
        )}
        <Anchor component={Link} size="xs" href={planHref(plan.id, `references.${mentionId}`)} data-no-print>
          {say(words.toPlace)}
        </Anchor>
      </Group>
    </>
  );
}

function Verdict({ citation: { validity } }: { readonly citation: CheckedCitation }) {
  const say = useSay();
  const { language } = useLanguage();
  const { verdict, doubt, registeredDate } = validity;
  return (
    <>
      <VerdictBadge verdict={verdict} />
      {doubt !== null && <Text size="xs">{say(doubtWords[doubt])}</Text>}
      {registeredDate !== null && <Text size="xs">{say(words.registered, { day: formatDay(registeredDate, language) })}</Text>}
    </>
  );
}
