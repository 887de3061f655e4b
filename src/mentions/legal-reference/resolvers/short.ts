import { centreWords } from '../../../knowledge/agencies/centre-words.js';
import { instrumentCatalogue } from '../../../knowledge/instruments/instruments.js';
import type { ShortReading } from '../reading.js';
import type { ReferenceMention } from '../reference-mention.js';
import { readArea } from './area.js';
import type { CitedActs } from './cited-acts.js';
import { hasYearSeries, idOf, type Settlement } from './identity.js';
import { bodyNamedAt } from './named-body.js';
import { yearOf, type ReferenceContext } from './reference-context.js';

/** Bodies whose acts all carry TW in their symbols. */
const CENTRE = new Set(['tw', 'bo-chinh-tri', 'ban-bi-thu']);
const CENTRE_WORDS = new RegExp(`^${centreWords}(?![\\p{L}\\p{M}])`, 'u');

/**
 * A number without its symbol: the act of that type and number cited nearest
 * before, else the last of the document; else what its own words and the
 * catalogue tell. undefined where a number of an administrative document says
 * nothing else: "Kế hoạch số 2".
 */
export function settleShort(
  mention: ReferenceMention,
  reading: ShortReading,
  { before, all, context }: { before: CitedActs; all: CitedActs; context: ReferenceContext },
): Settlement | undefined {
  const { type, ordinal } = reading;
  const year = reading.year ?? mention.date?.year;
  const cited = before.numbered(type.slug, ordinal, year) ?? all.numbered(type.slug, ordinal, year);
  if (cited) return { ...base(cited.id, cited.type), resolution: 'back-reference', confidence: 0.9 };
  const issuer = issuerOf(mention, reading, context);
  if (type.shortForm !== 'bare' && year === undefined && issuer === undefined) return undefined;
  const [unique, ...others] = candidatesOf(reading, issuer, year);
  const isUnique = unique !== undefined && others.length === 0 && /[a-zđ]$/u.test(ordinal);
  if (isUnique) return { ...base(unique, type.slug), resolution: 'catalogue', confidence: 0.8 };
  const id = idOf({ type: type.slug, issuer: issuer ?? '?', year, number: ordinal, hasYearSeries: hasYearSeries(type.slug, reading.year) });
  return {
    ...base(id, type.slug),
    candidates: unique === undefined ? [] : [unique, ...others],
    resolution: 'stated',
    flags: ['symbol-incomplete'],
    confidence: year === undefined ? 0.5 : 0.8,
  };
}

function base(id: string, type: string): Settlement {
  const issuer = id.split(':')[1];
  return { id, type, ...(issuer === undefined ? {} : { issuer }), candidates: [], resolution: 'stated', flags: [], confidence: 1 };
}

function issuerOf({ issuerWords }: ReferenceMention, { type }: ShortReading, context: ReferenceContext): string | undefined {
  if (type.defaultIssuer !== undefined) return type.defaultIssuer;
  if (issuerWords === undefined) return undefined;
  if (CENTRE_WORDS.test(issuerWords)) return 'tw';
  const body = bodyNamedAt(issuerWords);
  if (!body || CENTRE.has(body.slug)) return body && 'tw';
  if (body.area === 'none') return body.slug;
  return `${body.slug}@${readArea(issuerWords, context, context.issuedOn)?.area ?? '?'}`;
}

function candidatesOf({ type, ordinal }: ShortReading, issuer: string | undefined, year: number | undefined): string[] {
  return instrumentCatalogue()
    .ofNumber(type.slug, ordinal)
    .filter((act) => (issuer === undefined || act.issuer === issuer) && (year === undefined || yearOf(act.issuedOn) === year))
    .map(({ id }) => id);
}
