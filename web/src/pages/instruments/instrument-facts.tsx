import { Anchor, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { citationWords } from '../../../../src/messages/citations.js';
import { confidenceWords } from '../../../../src/messages/instruments.js';
import type { Words } from '../../../../src/messages/language.js';
import { labels } from '../../../../src/messages/labels.js';
import { sourceText } from '../../../../src/wording/source-text.js';
import type { Instrument, InstrumentEntry } from '../../api/instruments.js';
import { useMay } from '../../api/session.js';
import { formatDay } from '../../words/format.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import { ActLinks } from './act-links.js';
import { StateBadge } from './state-badge.js';
import { instrumentPageWords as words } from './words.js';

/** What the register says of an instrument. */
export function InstrumentFacts({ instrument: { entry, count } }: { readonly instrument: Instrument }) {
  const say = useSay();
  if (!entry) {
    return (
      <Text>
        {count?.name} {say(words.missing)}{' '}
        {count?.instrumentId && <RegisterLink query={`add=${encodeURIComponent(count.instrumentId)}`} label={words.addIt} />}
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      <Text fw={500}>{entry.subject}</Text>
      <Paper withBorder p="sm">
        <Facts entry={entry} />
      </Paper>
    </Stack>
  );
}

function Facts({ entry }: { readonly entry: InstrumentEntry }) {
  const say = useSay();
  const { language } = useLanguage();
  const day = (date: string | null): string => (date === null ? say(citationWords.notKnown) : formatDay(date, language));
  const { id, titles, issuedOn, from, to, state, amendedBy, replacedBy, source, confidence, isOwn } = entry;
  return (
    <dl className="instrument-facts">
      {titles.length > 0 && <Fact name={say(words.titles)}>{titles.join('; ')}</Fact>}
      <Fact name={say(labels.issuedOn)}>{day(issuedOn)}</Fact>
      <Fact name={say(labels.inForce)}>
        {day(from)} – {to === null && (state === 'in-force' || state === 'amended') ? say(words.open) : day(to)}{' '}
        <StateBadge state={state} />
      </Fact>
      {replacedBy.length + amendedBy.length > 0 && (
        <Fact name={say(labels.since)}>
          <ActLinks words={say(citationWords.replacedBy, { acts: '' })} acts={replacedBy} />
          <ActLinks words={say(citationWords.amendedBy, { acts: '' })} acts={amendedBy} />
        </Fact>
      )}
      <Fact name={say(words.source)}>
        {sourceText(source, language)} ({say(isOwn ? words.own : confidenceWords[confidence])}){' '}
        <RegisterLink query={`text=${encodeURIComponent(id)}`} label={words.correctIt} />
      </Fact>
    </dl>
  );
}

/** To where administrators edit the register. */
function RegisterLink({ query, label }: { readonly query: string; readonly label: Words }) {
  const say = useSay();
  if (!useMay('administrator')) return null;
  return (
    <Anchor component={Link} size="sm" href={`/admin/register?${query}`} data-no-print>
      {say(label)}
    </Anchor>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
