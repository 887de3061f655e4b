import { Anchor, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { citationWords } from '../../../../src/messages/citations.js';
import { labels } from '../../../../src/messages/labels.js';
import type { Language } from '../../../../src/messages/language.js';
import { useVerdicts, type ListedInstrument, type VerdictCounts as Counts } from '../../api/instruments.js';
import { DataTable } from '../../tables/data-table.js';
import { formatCount, formatDay } from '../../words/format.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay, type Say } from '../../words/use-say.js';
import { ActLinks, instrumentHref } from './act-links.js';
import { StateBadge } from './state-badge.js';
import { VerdictCounts } from './verdict-counts.js';
import { instrumentPageWords as words } from './words.js';

export function InstrumentTable({ items, isWhole }: { readonly items: ListedInstrument[]; readonly isWhole: boolean }) {
  const say = useSay();
  const { language } = useLanguage();
  const ids = useMemo(
    () => items.flatMap(({ instrumentId, standing }) => (standing && instrumentId !== null ? [instrumentId] : [])),
    [items],
  );
  const { data: verdicts } = useVerdicts(ids);
  const columns = useMemo(() => instrumentColumns(verdicts, say, language), [verdicts, say, language]);
  return <DataTable items={items} columns={columns} label={say(labels.instrument)} isWhole={isWhole} />;
}

type Verdicts = ReadonlyMap<string, Counts['plans']> | undefined;

const column = createColumnHelper<ListedInstrument>();

function instrumentColumns(verdicts: Verdicts, say: Say, language: Language) {
  return [
    column.accessor('citation', { header: say(labels.instrument), cell: ({ row }) => <InstrumentName instrument={row.original} /> }),
    column.accessor('plans', {
      header: say(labels.plans),
      meta: { align: 'right', width: 110 },
      cell: ({ getValue }) => formatCount(getValue(), language),
    }),
    column.accessor('mentions', {
      header: say(labels.mentions),
      meta: { align: 'right', width: 90 },
      cell: ({ getValue }) => formatCount(getValue(), language),
    }),
    column.accessor(({ firstOn }) => firstOn ?? '', {
      id: 'used',
      header: say(words.use),
      meta: { width: 110 },
      cell: ({ row }) => <Use instrument={row.original} language={language} />,
    }),
    column.accessor(({ standing }) => standing?.state ?? '', {
      id: 'state',
      header: say(words.today),
      meta: { width: 230 },
      cell: ({ row: { original } }) =>
        original.standing ? <StateBadge state={original.standing.state} /> : <Text size="sm">{say(words.notRegistered)}</Text>,
    }),
    column.display({
      id: 'verdicts',
      header: say(words.onPlanDates),
      meta: { width: 230 },
      cell: ({ row: { original } }) => <VerdictCounts plans={verdicts?.get(original.instrumentId ?? '')} />,
    }),
    column.display({ id: 'since', header: say(words.since), meta: { width: 220 }, cell: ({ row }) => <Since instrument={row.original} /> }),
  ];
}

function InstrumentName({ instrument: { instrumentId, citation, name, standing } }: { readonly instrument: ListedInstrument }) {
  const subject = standing?.subject ?? name ?? '';
  return (
    <>
      {instrumentId === null ? (
        <Text size="sm" fw={600}>
          {citation}
        </Text>
      ) : (
        <Anchor component={Link} href={instrumentHref(instrumentId)} size="sm" fw={600}>
          {citation}
        </Anchor>
      )}
      {subject !== citation && (
        <Text size="xs" c="dimmed" lineClamp={2}>
          {subject}
        </Text>
      )}
    </>
  );
}

function Use({ instrument: { firstOn, lastOn }, language }: { readonly instrument: ListedInstrument; readonly language: Language }) {
  if (firstOn === null || lastOn === null) return '–';
  return (
    <>
      <Text size="xs">
        {formatDay(firstOn, language)}
        {lastOn !== firstOn && ' –'}
      </Text>
      {lastOn !== firstOn && <Text size="xs">{formatDay(lastOn, language)}</Text>}
    </>
  );
}

function Since({ instrument: { standing } }: { readonly instrument: ListedInstrument }) {
  const say = useSay();
  if (!standing) return null;
  return (
    <>
      <ActLinks words={say(citationWords.replacedBy, { acts: '' })} acts={standing.replacedBy} />
      <ActLinks words={say(citationWords.amendedBy, { acts: '' })} acts={standing.amendedBy} />
    </>
  );
}
