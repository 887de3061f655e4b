import type { DocumentType } from '../../../knowledge/instruments/document-types.js';
import type { SymbolReading } from '../reading.js';
import { ASSEMBLY_CODE, bodyOfCode, isIssuerCode, isTypeCode, lacksStroke, splitFused, typeOfSymbolCode } from './known-codes.js';
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

const FORMS: readonly SymbolForm[] = [assembly, issuerFirst, typeAndIssuers, cutOff, lostDash, unknownCodes];

// QH13 | UBTVQH14 | NQ-UBTVQH15 | PL-UBTVQH10 | LCT/HĐNN8, under which laws were promulgated before 1992
function assembly(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const codes = codesOf(segments);
  const issuer = codes.at(-1) ?? '';
  if (codes.length > 2 || !ASSEMBLY_CODE.test(issuer)) return undefined;
  const code = codes.length === 2 ? codes[0] : undefined;
  const isPromulgated = code === 'LCT' && word !== undefined;
  const type = code === undefined || isPromulgated ? undefined : typeOfSymbolCode(code, 'state');
  return { system: 'assembly', ...(type ? { type } : {}), issuers: [issuer.toUpperCase()], known: true };
}

// SNV-CCHC&PC | UBND-NC | VPCP-KSTT | CP | TTg | TC-TCDN | UB-QĐ | TW/CT
function issuerFirst(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const [issuer = '', ...rest] = codesOf(segments);
  if (!isIssuerCode(issuer) || (isTypeCode(issuer) && !contradicts(issuer, rest, word))) return undefined;
  const system = isPartyBody(issuer) ? 'party' : 'state';
  const type = typeOfSymbolCode(rest[0] ?? '', system);
  if (type && type === word) return { system: system === 'party' ? 'party' : 'old', type, issuers: [issuer], known: true };
  const unit = rest.join('-');
  const isOld = rest.length === 0 || word?.class === 'normative';
  return { system: isOld ? 'old' : 'letter', issuers: [issuer], ...(unit ? { unit } : {}), known: true };
}

/**
 * A code that is an issuer's too is one where the word names another type:
 * "TC-TCDN" of a Thông tư, "CT-VP" of a Công văn.
 */
function contradicts(code: string, rest: readonly string[], word: DocumentType | undefined): boolean {
  if (!word || word.class === 'generic' || rest.length === 0 || typeOfSymbolCode(code, 'state') === word || lacksStroke(code)) return false;
  return word.slug === 'cong-van' || !isIssuerCode(rest[0] ?? '');
}

// NĐ-CP | QĐ-UBND-HC | NQ/TW | HD/BTCTU | TTLT-BTC-BNV | NQ/NQ-TU
function typeAndIssuers(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const [first = '', ...rest] = codesOf(segments);
  if (rest.length === 0 || !isTypeCode(first)) return undefined;
  return withType(first, rest, isPartyOrder(segments), word);
}

function withType(code: string, rest: readonly string[], partyOrder: boolean, word: DocumentType | undefined): SymbolReading | undefined {
  const system = partyOrder || isPartyBody(rest[0] ?? '') ? 'party' : 'state';
  const type = typeOfSymbolCode(code, system) ?? typeOfSymbolCode(code, system === 'party' ? 'state' : 'party');
  if (!type) return undefined;
  const isJoint = (word ?? type).slug.endsWith('-lien-tich') || type.slug.endsWith('-lien-tich') || isJointVariant(code, type);
  const issuers = isJoint ? rest : rest.slice(0, 1);
  const unit = isJoint ? '' : rest.slice(1).join('-');
  return { system, type, issuers, ...(unit ? { unit } : {}), known: issuers.every(isIssuerCode) };
}

/** "KHLT", "HDLN", "QCPH": liên tịch, liên ngành, phối hợp behind the type's own code. */
function isJointVariant(code: string, type: DocumentType): boolean {
  return type.codeVariants.includes(code) && /(?:LT|LN|LS|PH)$/u.test(code);
}

// NĐCP | QĐUBND | TTrSNV | TTVPCP
function lostDash(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const [first = '', ...rest] = codesOf(segments);
  const fused = splitFused(first);
  return fused && withType(fused.type, [fused.issuer, ...rest], false, word);
}

// QĐ | TTL | SL
function cutOff(segments: readonly Segment[], word: DocumentType | undefined): SymbolReading | undefined {
  const [code = '', ...rest] = codesOf(segments);
  const type = rest.length === 0 ? (ofWord(code, word) ?? typeOfSymbolCode(code, 'state')) : undefined;
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
  const stateSystem = word.class === 'normative' ? 'old' : 'letter';
  const unit = rest.join('-');
  return { system: isPartyOrder(segments) ? 'party' : stateSystem, issuers: [first], ...(unit ? { unit } : {}), known: false };
}

function codesOf(segments: readonly Segment[]): string[] {
  return segments.map(({ code }) => code);
}

/** Party: a dash behind the number and a slash before the issuer; the State has them the other way round. */
function isPartyOrder([first, second]: readonly Segment[]): boolean {
  return second?.separator === '/' && first?.separator !== '/';
}

function isPartyBody(code: string): boolean {
  return bodyOfCode(code)?.level === 'party';
}
