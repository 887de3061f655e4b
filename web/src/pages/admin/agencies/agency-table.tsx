import { Anchor, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Language } from '../../../../../src/messages/language.js';
import { sourceText } from '../../../../../src/wording/source-text.js';
import type { RegisteredAgency } from '../../../api/register.js';
import { DataTable } from '../../../tables/data-table.js';
import { formatDay } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { agencyWords as words, areaWords } from './words.js';

interface Props {
  readonly items: RegisteredAgency[];
  readonly isWhole: boolean;
}

export function AgencyTable({ items, isWhole }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  const columns = useMemo(() => agencyColumns(say, language), [say, language]);
  return <DataTable items={items} columns={columns} label={say(words.agencies)} isWhole={isWhole} />;
}

const column = createColumnHelper<RegisteredAgency>();

function agencyColumns(say: Say, language: Language) {
  return [
    column.accessor('name', { header: say(words.name), cell: ({ row }) => <Names agency={row.original} /> }),
    column.accessor(idOf, { id: 'id', header: say(words.id), meta: { width: 230 } }),
    column.accessor(({ codes }) => codes.join(', '), { id: 'codes', header: say(words.symbol), meta: { width: 110 } }),
    column.accessor(({ area }) => say(areaWords[area]), { id: 'area', header: say(words.area), meta: { width: 150 } }),
    column.accessor((agency) => timeOf(agency, say, language), {
      id: 'time',
      header: say(words.time),
      meta: { width: 200 },
      cell: ({ row, getValue }) => <Time words={getValue()} successors={row.original.successors} />,
    }),
    column.accessor(({ source }) => sourceText(source, language), { id: 'source', header: say(words.source), meta: { width: 200 } }),
  ];
}

/** "so-noi-vu@…": one that every province has goes by the province's id too. */
function idOf({ slug, area }: RegisteredAgency): string {
  return area === 'none' ? slug : `${slug}@…`;
}

function timeOf({ validFrom, validTo }: RegisteredAgency, say: Say, language: Language): string {
  const from = validFrom === undefined ? [] : [say(words.from, { day: formatDay(validFrom, language) })];
  const to = validTo === undefined ? [] : [say(words.to, { day: formatDay(validTo, language) })];
  return [...from, ...to].join(' ');
}

function Names({ agency: { name, aliases } }: { readonly agency: RegisteredAgency }) {
  const say = useSay();
  return (
    <>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      {aliases.length > 0 && (
        <Text size="xs" c="dimmed">
          {say(words.also, { names: aliases.join('; ') })}
        </Text>
      )}
    </>
  );
}

function Time({ words: time, successors }: { readonly words: string; readonly successors: readonly string[] }) {
  const say = useSay();
  return (
    <>
      {time}
      {successors.length > 0 && (
        <Text size="xs">
          {say(words.successors)}{' '}
          {successors.map((slug, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              <Anchor component={Link} inherit href={`/admin/agencies?text=${slug}`} underline="always">
                {slug}
              </Anchor>
            </span>
          ))}
        </Text>
      )}
    </>
  );
}
