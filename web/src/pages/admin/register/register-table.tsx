import { Anchor, Badge, Button, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Language } from '../../../../../src/messages/language.js';
import type { RegisteredInstrument } from '../../../api/register.js';
import { DataTable } from '../../../tables/data-table.js';
import { formatDay } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { StateBadge } from '../../instruments/state-badge.js';
import { columnWords, originWords, registerWords as words } from './words.js';

interface Props {
  readonly items: RegisteredInstrument[];
  readonly isWhole: boolean;
  readonly onChoose: (instrument: RegisteredInstrument) => void;
}

export function RegisterTable({ items, isWhole, onChoose }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  const columns = useMemo(() => registerColumns(say, language, onChoose), [say, language, onChoose]);
  return <DataTable items={items} columns={columns} label={say(words.register)} isWhole={isWhole} />;
}

const COLORS: Readonly<Record<RegisteredInstrument['origin'], string>> = { 'built-in': 'gray', corrected: 'orange', own: 'blue' };
const column = createColumnHelper<RegisteredInstrument>();

function registerColumns(say: Say, language: Language, choose: Props['onChoose']) {
  return [
    column.accessor('citation', {
      header: say(columnWords.citation),
      meta: { width: 170 },
      cell: ({ row: { original } }) => (
        <Anchor component={Link} size="sm" href={`/instruments/${encodeURIComponent(original.id)}`}>
          {original.citation}
        </Anchor>
      ),
    }),
    column.accessor(({ titles, subject }) => titles[0] ?? subject, {
      id: 'subject',
      header: say(columnWords.subject),
      cell: ({ getValue }) => <Text size="sm">{getValue()}</Text>,
    }),
    dayColumn('issuedOn', say, language),
    dayColumn('validFrom', say, language),
    dayColumn('validTo', say, language),
    column.accessor('state', { header: say(words.state), meta: { width: 235 }, cell: ({ getValue }) => <StateBadge state={getValue()} /> }),
    column.accessor('origin', {
      header: say(words.origin),
      meta: { width: 170 },
      cell: ({ getValue }) => (
        <Badge variant="outline" color={COLORS[getValue()]} c="dark">
          {say(originWords[getValue()])}
        </Badge>
      ),
    }),
    column.display({
      id: 'change',
      header: '',
      meta: { width: 80, align: 'right' },
      cell: ({ row: { original } }) => (
        <Button size="xs" variant="default" onClick={() => choose(original)} aria-label={say(words.changeOf, { name: original.citation })}>
          {say(words.change)}
        </Button>
      ),
    }),
  ];
}

function dayColumn(name: 'issuedOn' | 'validFrom' | 'validTo', say: Say, language: Language) {
  return column.accessor((instrument) => instrument[name] ?? '', {
    id: name,
    header: say(columnWords[name]),
    meta: { width: 110 },
    cell: ({ getValue }) => (getValue() === '' ? '–' : formatDay(getValue(), language)),
  });
}
