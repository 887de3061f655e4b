import { assemblyTermOn } from '../../../knowledge/assembly-terms.js';
import { instrumentCatalogue, type Instrument } from '../../../knowledge/instruments.js';
import type { DateReading, TitleReading } from '../reference-mention.js';
import { idOf, type Settlement } from './identity.js';
import { versionsOf } from './law-version.js';
import type { ReferenceContext } from './reference-context.js';

/** A law by its name, the Constitution, or a programme of the State. */
export function settleTitle(reading: TitleReading, date: DateReading | undefined, context: ReferenceContext): Settlement {
  if (reading.type.slug === 'hien-phap') return settleConstitution(reading, context);
  const acts = versionsOf(reading, date, context.issuedOn);
  const [act, ...others] = acts;
  if (act && others.length === 0) return settled(act, reading, date);
  return {
    id: openId(reading, date),
    candidates: (acts.length > 0 ? acts : reading.instruments).map(({ id }) => id),
    type: reading.type.slug,
    resolution: act ? 'ambiguous' : 'unnumbered',
    flags: act ? ['ambiguous'] : [],
    confidence: 0.6,
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

/** "luat:qh14:2018:?": no number is known, but whose laws those of that year are. */
function openId({ type, year, instruments }: TitleReading, date: DateReading | undefined): string {
  const told = year ?? date?.year;
  const term = told === undefined || type.defaultIssuer === undefined ? undefined : assemblyTermOn(date?.value ?? String(told));
  const issuers = new Set(instruments.filter(({ issuedOn }) => issuedOn.startsWith(String(told))).map(({ issuer }) => issuer));
  const issuer = issuers.size === 1 ? [...issuers][0] : term === undefined ? undefined : `${type.defaultIssuer}${term}`;
  return idOf({ type: type.slug, issuer: issuer ?? '?', year: told, number: '?', hasYearSeries: false });
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
