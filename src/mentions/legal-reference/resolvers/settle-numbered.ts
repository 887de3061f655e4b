import { instrumentCatalogue } from '../../../knowledge/instruments/instruments.js';
import type { ReferenceMention } from '../reference-mention.js';
import { idOf, seriesKey, type Settlement } from './identity.js';
import { cataloguedYears, type NumberedAct } from './numbered.js';
import type { ReferenceContext } from './reference-context.js';

/** Years in which the document dates an act, by series. */
export type DatedSeries = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The id of a numbered act. Its year comes from its own words, else from the
 * one dated mention of the same act in the document, else from the one act of
 * the catalogue that it can be.
 */
export function settleNumbered(mention: ReferenceMention, act: NumberedAct, dated: DatedSeries, context: ReferenceContext): Settlement {
  const found = act.identity.year === undefined ? findYear(act, dated, context) : stated(act);
  const identity = { ...act.identity, year: found.year };
  const id = idOf(identity);
  const { id: issuer, alternative, fromContext } = act.issuer;
  const elsewhere = alternative === undefined ? [] : [idOf({ ...identity, issuer: alternative })];
  const twins = normativeTwin(mention, act);
  const isOpen = found.candidates.length > 1 || elsewhere.length > 0;
  const flags = [
    ...act.flags,
    ...found.flags,
    ...(isOpen ? ['ambiguous'] : []),
    ...(isMisdated(mention, id) ? ['date-mismatch'] : []),
    ...(twins.length > 0 ? ['symbol-incomplete'] : []),
  ];
  return {
    id,
    candidates: [...act.candidates, ...found.candidates, ...elsewhere, ...twins],
    type: identity.type,
    ...(issuer === '?' ? {} : { issuer }),
    resolution: isOpen ? 'ambiguous' : resolutionOf(found, fromContext),
    flags,
    confidence: found.confidence * doubtOf(flags) * (issuer.includes('?') ? 0.9 : 1),
  };
}

/** Only what says both year and issuer itself is stated. */
function resolutionOf({ resolution }: FoundYear, isIssuerFromContext: boolean): Settlement['resolution'] {
  return resolution === 'stated' && isIssuerFromContext ? 'context' : resolution;
}

/** What each oddity leaves of the confidence. */
function doubtOf(flags: readonly string[]): number {
  const isOdd = flags.some((flag) => flag.endsWith('-mismatch') || flag === 'symbol-incomplete');
  return (isOdd ? 0.8 : 1) * (flags.includes('ambiguous') ? 0.6 : 1);
}

interface FoundYear {
  readonly year: number | undefined;
  readonly candidates: readonly string[];
  readonly resolution: Settlement['resolution'];
  readonly flags: readonly string[];
  readonly confidence: number;
}

function stated({ identity, yearSource }: NumberedAct): FoundYear {
  const flags = yearSource === undefined ? [] : ['year-from-document'];
  return { year: identity.year, candidates: [], resolution: yearSource === undefined ? 'stated' : 'context', flags, confidence: 1 };
}

function findYear(act: NumberedAct, dated: DatedSeries, context: ReferenceContext): FoundYear {
  const open: FoundYear = { year: undefined, candidates: [], resolution: 'stated', flags: [], confidence: 0.7 };
  if (act.identity.number === '?') return open;
  const [year, ...otherYears] = dated.get(seriesKey(act.identity)) ?? [];
  if (year !== undefined && otherYears.length === 0) {
    return { year, candidates: [], resolution: 'context', flags: ['year-from-context'], confidence: 0.95 };
  }
  if (!act.isCatalogued) return open;
  const { acts, byDate } = cataloguedYears(act, context);
  const [only, ...others] = acts;
  if (only === undefined || others.length > 0) return { ...open, candidates: acts.map(({ id }) => id) };
  const flags = [byDate ? 'year-from-document' : 'year-from-catalogue'];
  return { year: Number(only.issuedOn.slice(0, 4)), candidates: [], resolution: 'catalogue', flags, confidence: byDate ? 0.6 : 0.7 };
}

/** The catalogue has the act under another day. */
function isMisdated({ date }: ReferenceMention, id: string): boolean {
  const known = instrumentCatalogue().byId(id)?.issuedOn;
  return known !== undefined && date?.value != null && date.value.length === known.length && date.value !== known;
}

/** The act of the other series with that very day: "45/QĐ-TTg ngày 19/10/2016" for 45/2016/QĐ-TTg. */
function normativeTwin({ date }: ReferenceMention, { identity }: NumberedAct): string[] {
  if (identity.hasYearSeries || date?.year === undefined) return [];
  const twin = instrumentCatalogue().byId(idOf({ ...identity, year: date.year, hasYearSeries: true }));
  return twin?.issuedOn === date.value ? [twin.id] : [];
}
