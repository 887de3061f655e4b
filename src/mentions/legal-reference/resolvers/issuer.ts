import { centreWords } from '../../../knowledge/agencies/centre-words.js';
import { agencyRegister, type AgencyEntry } from '../../../knowledge/agencies/agencies.js';
import type { DocumentType } from '../../../knowledge/instruments/document-types.js';
import { foldKey, slug } from '../../../text/fold.js';
import { areaWordAt } from '../../agency/readers/areas/area-word.js';
import { ASSEMBLY_CODE, bodyOfCode } from '../readers/known-codes.js';
import type { SymbolReading } from '../reading.js';
import { areaOfDocument, provinceOfDocument, readArea, type AreaReading } from './area.js';
import { bareArea } from './bare-area.js';
import { bodyInside } from './body-inside.js';
import { bodyWithoutLevel, contradicts } from './named-body.js';
import { isOtherBoard } from './other-board.js';
import { areaOfContext, type ReferenceContext } from './reference-context.js';

export interface IssuerReading {
  /** Agency id, joint issuers sorted and joined by "+": "cp", "ubnd@hai-duong", "bnv+btc", "?". */
  readonly id: string;
  readonly isCentral: boolean;
  readonly fromContext: boolean;
  /** The same issuer with another area that the words allow. */
  readonly alternative?: string;
  readonly flags: readonly string[];
}

interface Clues {
  readonly symbol: SymbolReading;
  readonly type: DocumentType | undefined;
  readonly words: string | undefined;
  /** Day of the act, as far as known. */
  readonly on: string | undefined;
}

export function issuerOf(clues: Clues, context: ReferenceContext): IssuerReading {
  const { symbol, type } = clues;
  const isDefaulted = symbol.issuers.length === 0 || !symbol.known;
  if (isDefaulted && type?.defaultIssuer) return central(type.defaultIssuer);
  if (symbol.issuers.length === 0) return { id: '?', isCentral: false, fromContext: false, flags: ['symbol-incomplete'] };
  const parts = symbol.issuers.map((code) => oneIssuer(code, clues, context));
  const alternative = parts.length === 1 ? parts[0]?.alternative : undefined;
  return {
    id: parts
      .map(({ id }) => id)
      .sort()
      .join('+'),
    isCentral: parts.every(({ isCentral }) => isCentral),
    fromContext: parts.some(({ fromContext }) => fromContext),
    ...(alternative === undefined ? {} : { alternative }),
    flags: [...new Set(parts.flatMap(({ flags }) => flags))].filter(
      (flag) => flag !== 'issuer-mismatch' || parts.every(({ flags }) => flags.includes(flag)),
    ),
  };
}

/** TW in the code of a body that every level has: "MTTW". */
const OF_THE_CENTRE = /T[WƯ]/u;
// Ủy ban Trung ương Mặt trận Tổ quốc | Ban Chấp hành Trung ương Đoàn | Trung ương Hội Nông dân
const OF_A_NATIONAL_BOARD = new RegExp(String.raw`^(?:\p{Lu}\p{L}*\s(?:\p{L}+\s){1,3})?${centreWords}(?!\p{L})`, 'u');
// Hội đồng Thi đua - Khen thưởng Trung ương: behind the name
const NATIONAL = new RegExp(String.raw`^\s${centreWords}(?!\p{L})`, 'u');

function oneIssuer(code: string, { words, on }: Clues, context: ReferenceContext): IssuerReading {
  if (ASSEMBLY_CODE.test(code)) return central(slug(code));
  const known = bodyWithoutLevel(code, words) ?? bodyOfCode(code, on);
  const agency = known && isOtherBoard(code, words ?? '') ? undefined : known;
  const inside = agency && bodyInside(agency, words);
  const branch = agency && branchOf(agency, words, context, on);
  if (branch) return branch;
  if (inside) return { ...local(`${inside.body.slug}@${areaFor(inside.body, inside.rest, context, on).area}`), fromContext: true };
  if (!agency) return unknownIssuer(code, { words, on }, context);
  if (agency.area === 'none' || OF_THE_CENTRE.test(code) || (agency.area === 'any' && OF_A_NATIONAL_BOARD.test(words ?? '')))
    return { ...central(agency.slug), flags: contradicts(agency, words) ? ['issuer-mismatch'] : [] };
  if (context.issuer?.startsWith(`${agency.slug}@`) && agency.level !== 'local') {
    const named = areaBehindName(words, context, on);
    return named
      ? { ...local(`${agency.slug}@${named.area}`), fromContext: named.fromContext }
      : { ...local(context.issuer), fromContext: true };
  }
  const { area, fromContext, alternative } = areaFor(agency, words, context, on);
  return {
    ...local(`${agency.slug}@${area}`),
    fromContext,
    ...(alternative === undefined ? {} : { alternative: `${agency.slug}@${alternative}` }),
  };
}

/** "/TTr-BHXH" of "Bảo hiểm xã hội tỉnh": the code of the whole, the words of its branch. */
function branchOf(
  whole: AgencyEntry,
  words: string | undefined,
  context: ReferenceContext,
  on: string | undefined,
): IssuerReading | undefined {
  const named = whole.area === 'none' ? agencyRegister().longestAt(words ?? '', 0) : undefined;
  const branch = named?.values.find(({ area, name }) => area !== 'none' && foldKey(whole.name).startsWith(foldKey(name)));
  const behind = words?.slice(named?.end).trimStart() ?? '';
  const area = branch && areaWordAt(behind, 0) ? readArea(behind, context, on) : undefined;
  return branch && area ? { ...local(`${branch.slug}@${area.area}`), fromContext: area.fromContext } : undefined;
}

/** "của Liên đoàn Lao động tỉnh …" in the plan of a district's: the same kind of body, another area. */
function areaBehindName(words: string | undefined, context: ReferenceContext, on: string | undefined): AreaReading | undefined {
  const named = agencyRegister().longestAt(words ?? '', 0);
  const behind = named ? words?.slice(named.end).trimStart() : undefined;
  return behind && areaWordAt(behind, 0) ? readArea(behind, context, on) : undefined;
}

function areaFor(agency: AgencyEntry, words: string | undefined, context: ReferenceContext, on: string | undefined): AreaReading {
  const named = words === undefined ? undefined : (readArea(words, context, on) ?? bareArea(agency, words, context, on));
  if (named) return named;
  if (agency.level === 'local' || agency.area === 'any') return areaOfDocument(context);
  if (agency.area === 'province') return provinceOfDocument(context);
  const area = areaOfContext(context) ?? '?';
  return { area: area.includes('.') ? area : `${area}.?`, fromContext: area !== '?' };
}

/** A code that no register has: the document's own when its symbol has the same, else that of the body named behind. */
function unknownIssuer(code: string, { words, on }: Pick<Clues, 'words' | 'on'>, context: ReferenceContext): IssuerReading {
  const own = [context, context.issuedWith].find((paper) => paper?.symbol !== undefined && slug(codeOf(paper.symbol)) === slug(code));
  if (own?.issuer !== undefined) return { ...local(own.issuer), fromContext: true };
  const named = agencyRegister().longestAt(words ?? '', 0);
  const [body] = named?.values ?? [];
  if (!named || !body || body.area === 'none' || isOtherBoard(code, words ?? ''))
    return { ...local(`${slug(code)}@?`), flags: ['issuer-unknown'] };
  if (NATIONAL.test(words?.slice(named.end) ?? '')) return central(slug(`${body.name} Trung ương`));
  const { area, fromContext } = areaFor(body, words?.slice(named.end), context, on);
  return { ...local(`${body.slug}@${area}`), fromContext };
}

/** "CĐYT" of "QĐ-CĐYT". */
function codeOf(symbol: string): string {
  return symbol.split('-').slice(1).join('-');
}

function central(id: string): IssuerReading {
  return { id, isCentral: true, fromContext: false, flags: [] };
}

function local(id: string): IssuerReading {
  return { id, isCentral: false, fromContext: false, flags: [] };
}
