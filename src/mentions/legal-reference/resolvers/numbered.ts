import { instrumentCatalogue, type Instrument } from '../../../knowledge/instruments/instruments.js';
import { documentTypes, type DocumentType } from '../../../knowledge/instruments/document-types.js';
import { ASSEMBLY_TYPES } from '../readers/known-codes.js';
import type { NumberedReading } from '../reading.js';
import type { ReferenceMention } from '../reference-mention.js';
import { isOwnNumber } from './document-symbol.js';
import { hasYearSeries, idOf, type Identity } from './identity.js';
import { issuerOf, type IssuerReading } from './issuer.js';
import { yearOf, type ReferenceContext } from './reference-context.js';

/** A numbered mention with all that its own words and the citing document tell; the year may still be open. */
export interface NumberedAct {
  readonly identity: Identity;
  readonly issuer: IssuerReading;
  readonly isSelf: boolean;
  /** The catalogue may be asked for its year: a central act with a symbol of today. */
  readonly isCatalogued: boolean;
  readonly candidates: readonly string[];
  readonly flags: readonly string[];
  readonly yearSource?: 'document';
}

/** A symbol without a type code is that of a letter. */
const LETTER = 'cong-van';
/** From the year after it on normative acts bear their year in the symbol. */
const LAST_WITHOUT_YEAR = 1998;

export function readAct(mention: ReferenceMention, reading: NumberedReading, context: ReferenceContext): NumberedAct {
  const { symbol, ordinal, lastOrdinal } = reading;
  const word = reading.type;
  const on = mention.date?.value ?? (reading.year === undefined ? undefined : String(reading.year));
  const issuer = issuerOf({ symbol, type: symbol.type ?? word, words: mention.issuerWords, on }, context);
  const number = ordinal === null ? '?' : ordinal + (lastOrdinal === undefined ? '' : `..${lastOrdinal}`);
  const isSelf = isOwnNumber(reading, context) || (reading.isHeading && isIssuer(issuer, context));
  const told = reading.year ?? mention.date?.year ?? reading.listYear;
  const year = told ?? (isSelf ? yearOf(context.issuedOn) : undefined);
  const typed = settleType(reading, { issuer: issuer.id, year, number });
  return {
    identity: { type: typed.type, issuer: issuer.id, year, number, hasYearSeries: hasYearSeries(typed.type, reading.year) },
    issuer,
    isSelf,
    isCatalogued: issuer.isCentral && symbol.type !== undefined && ['state', 'party', 'assembly'].includes(symbol.system),
    candidates: typed.candidates,
    flags: [...issuer.flags, ...typed.flags, ...dateFlags(mention, reading, typed.type)],
    ...(told === undefined && year !== undefined ? { yearSource: 'document' } : {}),
  };
}

function isIssuer(issuer: IssuerReading, context: ReferenceContext): boolean {
  return context.issuer !== undefined && issuer.id === context.issuer;
}

interface TypeSettlement {
  readonly type: string;
  readonly candidates: readonly string[];
  readonly flags: readonly string[];
}

/** The symbol's code counts before the word; laws and resolutions of the Assembly look alike, so the catalogue is asked. */
function settleType(reading: NumberedReading, act: { issuer: string; year: number | undefined; number: string }): TypeSettlement {
  const { symbol, type: word } = reading;
  const idWith = (type: string): string => idOf({ ...act, type, hasYearSeries: hasYearSeries(type, reading.year) });
  if (symbol.type) {
    if (!word || isSameType(word, symbol.type)) return { type: symbol.type.slug, candidates: [], flags: [] };
    return { type: symbol.type.slug, candidates: [idWith(word.slug)], flags: ['type-mismatch'] };
  }
  if (symbol.system !== 'assembly') return { type: !word || word.class === 'generic' ? LETTER : word.slug, candidates: [], flags: [] };
  const known = ASSEMBLY_TYPES.filter((type) => instrumentCatalogue().byId(idWith(type)));
  if (known[0] === undefined || (word && known.includes(word.slug))) {
    return { type: word?.slug ?? '?', candidates: word ? [] : ASSEMBLY_TYPES.map(idWith), flags: [] };
  }
  if (!word) return { type: known[0], candidates: [], flags: [] };
  const isNearby = word.slug.endsWith('luat') && known[0].endsWith('luat');
  return { type: known[0], candidates: isNearby ? [] : [idWith(word.slug)], flags: isNearby ? [] : ['type-mismatch'] };
}

/** "Văn bản" fits every symbol, "Thông tư" that of a joint one, "Quyết định" and "Quy định" the Party's QĐ. */
function isSameType(word: DocumentType, type: DocumentType): boolean {
  if (word.class === 'generic' || type.slug.startsWith(word.slug)) return true;
  const names = new Set([type.name, ...type.aliases]);
  return [word.name, ...word.aliases].some((name) => names.has(name));
}

function dateFlags({ date }: ReferenceMention, { year, symbol }: NumberedReading, type: string): string[] {
  if (year !== undefined && date?.year !== undefined && date.year !== year) return ['date-mismatch'];
  const bearsYear = documentTypes().bySlug(type)?.yearInSymbol === 'always' && (date?.year ?? 0) > LAST_WITHOUT_YEAR;
  const isCut = bearsYear && symbol.system === 'state' && year === undefined;
  return isCut ? ['symbol-incomplete'] : [];
}

/** Acts of the catalogue with the same number that stood when the document was written. */
export function cataloguedYears({ identity }: NumberedAct, { issuedOn }: ReferenceContext): { acts: Instrument[]; byDate: boolean } {
  const { type, issuer, number, hasYearSeries: series } = identity;
  const all = instrumentCatalogue().numbered(type, issuer, `${number}${series ? '+y' : ''}`);
  const acts = all.filter((act) => issuedOn === undefined || act.issuedOn.slice(0, issuedOn.length) <= issuedOn);
  return { acts, byDate: acts.length < all.length };
}
