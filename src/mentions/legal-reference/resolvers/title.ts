import { instrumentCatalogue, type Instrument } from '../../../knowledge/instruments/instruments.js';
import { foldKey } from '../../../text/fold.js';
import type { TitleReading } from '../reading.js';
import type { DateReading } from '../reference-mention.js';
import { idOf, type Settlement } from './identity.js';
import { versionsOf } from './law-version.js';
import type { CitedActs } from './cited-acts.js';
import type { DocumentView } from './document-view.js';
import type { ReferenceContext } from './reference-context.js';

/**
 * A law by its name, the Constitution, or a programme of the State.
 *
 * undefined for "Luật năm 2015" with no such law before.
 */
export function settleTitle(
  reading: TitleReading,
  date: DateReading | undefined,
  { titled, before, context }: Pick<DocumentView, 'titled' | 'before' | 'context'>,
): Settlement | undefined {
  if (reading.type.slug === 'hien-phap') return settleConstitution(reading, context);
  const cited = titled.get(foldKey(reading.title)) ?? titled.get(foldKey(`${reading.title} năm ${reading.year}`));
  const told = reading.year ?? date?.year;
  if (cited !== undefined && (told === undefined || cited.includes(`:${told}:`))) return citedElsewhere(cited, reading);
  if (foldKey(reading.title) === foldKey(reading.type.name)) return ofTheYear(reading, before);
  const acts = versionsOf(reading, date, context.issuedOn);
  const [act, ...others] = acts;
  if (act && others.length === 0) return settled(act, reading, date);
  return {
    id: openId(reading, date),
    candidates: (acts.length > 0 || told !== undefined ? acts : reading.instruments).map(({ id }) => id),
    type: reading.type.slug,
    resolution: act ? 'ambiguous' : 'unnumbered',
    flags: act ? ['ambiguous'] : [],
    confidence: 0.6,
  };
}

function ofTheYear(reading: TitleReading, before: CitedActs): Settlement | undefined {
  const cited = before.lastOf(reading.type.slug);
  const isMeant = cited?.id.includes(`:${reading.year}:`);
  return cited && isMeant ? { ...citedElsewhere(cited.id, reading), resolution: 'back-reference' } : undefined;
}

function citedElsewhere(id: string, { type }: TitleReading): Settlement {
  const issuer = id.split(':')[1];
  return {
    id,
    candidates: [],
    type: id.split(':')[0] ?? type.slug,
    ...(issuer === undefined ? {} : { issuer }),
    resolution: 'context',
    flags: [],
    confidence: 0.95,
  };
}

function settled(act: Instrument, reading: TitleReading, date: DateReading | undefined): Settlement {
  const [type = reading.type.slug, issuer] = act.id.split(':');
  const isOtherDay = date?.value != null && act.issuedOn.length === date.value.length && act.issuedOn !== date.value;
  return {
    id: act.id,
    candidates: [],
    type,
    ...(issuer === undefined ? {} : { issuer }),
    resolution: 'catalogue',
    flags: isOtherDay ? ['date-mismatch'] : [],
    confidence: (reading.year ?? date?.year) === undefined ? 0.8 : 0.95,
  };
}

/** "luat:?:2018:?": a law whose number is not known. */
function openId({ type, year }: TitleReading, date: DateReading | undefined): string {
  return idOf({ type: type.slug, issuer: '?', year: year ?? date?.year, number: '?', hasYearSeries: false });
}

/** "hien-phap:2013"; without a year the one in force. */
function settleConstitution({ type, year }: TitleReading, context: ReferenceContext): Settlement {
  const known = instrumentCatalogue().all.filter(({ id }) => id.startsWith('hien-phap:'));
  const versions = year === undefined ? versionsOf({ instruments: known }, undefined, context.issuedOn) : [];
  const told = year ?? (versions.length === 1 ? versions[0]?.issuedOn.slice(0, 4) : undefined);
  return {
    id: `hien-phap:${told ?? '?'}`,
    candidates: [],
    type: type.slug,
    issuer: 'qh',
    resolution: year === undefined ? 'catalogue' : 'stated',
    flags: [],
    confidence: year === undefined ? 0.8 : 1,
  };
}
