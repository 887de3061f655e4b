import { agencyRegister } from '../../../knowledge/agencies.js';
import { documentTypes, type DocumentType } from '../../../knowledge/document-types.js';
import type { SymbolReading } from '../reference-mention.js';
import type { Segment } from './read-tail.js';

type SymbolForm = (segments: readonly Segment[], word: DocumentType | undefined) => SymbolReading | undefined;

/**
 * What the codes behind a running number say: each form in its own function,
 * the first that knows the codes wins.
 *
 * @param word the type by its word, which tells what codes that can be read in two ways mean
 */
export function readSymbol(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  for (const form of FORMS) {
    const symbol = form(segments, word);
    if (symbol) return symbol;
  }
  return undefined;
}

const FORMS: readonly SymbolForm[] = [assembly, issuerFirst, typeAndIssuers, lostDash, cutOff, unknownCodes];

const ASSEMBLY = /^(QH|UBTVQH|HĐNN)\d{1,2}$/iu;

// QH13 | UBTVQH14 | NQ-UBTVQH15 | PL-UBTVQH10 | LCT/HĐNN8
function assembly(segments: readonly Segment[]): SymbolReading | undefined {
  const codes = codesOf(segments);
  const issuer = codes.at(-1) ?? '';
  if (codes.length > 2 || !ASSEMBLY.test(issuer)) return undefined;
  const type = codes.length === 2 ? documentTypes().byCode(codes[0] ?? '', 'state') : undefined;
  return { system: 'assembly', ...(type ? { type } : {}), issuers: [issuer.toUpperCase()], known: true };
}

// SNV-CCHC&PC | UBND-NC | VPCP-KSTT | CP | TTg | TC-TCDN | UB-QĐ
function issuerFirst(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const [issuer = '', ...rest] = codesOf(segments);
  if (!isIssuer(issuer) || (isTypeCode(issuer) && !contradicts(issuer, rest, word))) return undefined;
  const type = documentTypes().byCode(rest[0] ?? '', 'state');
  if (type && type === word) return { system: 'old', type, issuers: [issuer], known: true };
  const unit = rest.join('-');
  const system = rest.length === 0 || word?.class === 'normative' ? 'old' : 'letter';
  return { system, issuers: [issuer], ...(unit ? { unit } : {}), known: true };
}

/** "TC-TCDN" of a Thông tư is the old code of a ministry and its unit, no Thông cáo of "TCDN". */
function contradicts(code: string, rest: readonly string[], word: DocumentType | undefined): boolean {
  return word !== undefined && typeOf(code, 'state') !== word && rest.length > 0 && !isIssuer(rest[0] ?? '');
}

// NĐ-CP | QĐ-UBND-HC | NQ/TW | HD/BTCTU | TTLT-BTC-BNV | NQ/NQ-TU
function typeAndIssuers(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const [first = '', ...rest] = codesOf(segments);
  if (rest.length === 0 || !isTypeCode(first)) return undefined;
  return withType(first, rest, isPartyOrder(segments), word);
}

function withType(
  code: string,
  rest: readonly string[],
  partyOrder: boolean,
  word: DocumentType | undefined,
): SymbolReading | undefined {
  const system = partyOrder || isPartyBody(rest[0] ?? '') ? 'party' : 'state';
  const type = typeOf(code, system) ?? typeOf(code, system === 'party' ? 'state' : 'party');
  if (!type) return undefined;
  const isJoint = (word ?? type).slug.endsWith('-lien-tich') || type.slug.endsWith('-lien-tich');
  const issuers = isJoint ? rest : rest.slice(0, 1);
  const unit = isJoint ? '' : rest.slice(1).join('-');
  return { system, type, issuers, ...(unit ? { unit } : {}), known: issuers.every(isIssuer) };
}

// NĐCP | QĐUBND | TTrSNV | TTVPCP
function lostDash(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const [first = '', ...rest] = codesOf(segments);
  for (let length = first.length - 1; length > 0; length -= 1) {
    const [code, issuer] = [first.slice(0, length), first.slice(length)];
    if (isTypeCode(code) && isIssuer(issuer)) return withType(code, [issuer, ...rest], false, word);
  }
  return undefined;
}

// QĐ | TTL | SL
function cutOff(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const [code = '', ...rest] = codesOf(segments);
  const type = rest.length === 0 ? (ofWord(code, word) ?? typeOf(code, 'state')) : undefined;
  return type && { system: 'state', type, issuers: [], known: type.defaultIssuer !== undefined };
}

/** Of two types with one code the one that the word names: SL is Sắc lệnh and Bản sao lục. */
function ofWord(code: string, word: DocumentType | undefined): DocumentType | undefined {
  return word && [word.code, ...word.codeVariants].includes(code) ? word : undefined;
}

// Codes that no register has; only behind a type word.
function unknownCodes(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const [first = '', ...rest] = codesOf(segments);
  if (!word || first !== first.toUpperCase()) return undefined;
  const system = isPartyOrder(segments) ? 'party' : word.class === 'normative' ? 'old' : 'letter';
  const unit = rest.join('-');
  return { system, issuers: [first], ...(unit ? { unit } : {}), known: false };
}

function codesOf(segments: readonly Segment[]): string[] {
  return segments.map(({ code }) => code);
}

/** Party: a dash behind the number and a slash before the issuer; the State has them the other way round. */
function isPartyOrder([first, second]: readonly Segment[]): boolean {
  return second?.separator === '/' && first?.separator !== '/';
}

function isPartyBody(code: string): boolean {
  return agencyRegister().byCode(code)?.level === 'party';
}

function isIssuer(code: string): boolean {
  return ASSEMBLY.test(code) || agencyRegister().byCode(code) !== undefined;
}

function isTypeCode(code: string): boolean {
  return typeOf(code, 'state') !== undefined || typeOf(code, 'party') !== undefined;
}

function typeOf(code: string, system: 'state' | 'party'): DocumentType | undefined {
  return documentTypes().byCode(code, system);
}
