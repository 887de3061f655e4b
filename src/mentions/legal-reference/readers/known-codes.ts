import type { AgencyEntry } from '../../../knowledge/agencies/agencies.js';
import { documentTypes, type DocumentType } from '../../../knowledge/instruments/document-types.js';
import { issuerOfCode } from '../../../knowledge/instruments/issuer-codes.js';

/** Quốc hội, its standing committee and the council of state before 1992, with their term. */
export const ASSEMBLY_CODE = /^(?:QH|UBTVQH|HĐNN)\d{1,2}$/iu;

/** What they issue, as slugs of types. */
export const ASSEMBLY_TYPES: readonly string[] = ['luat', 'bo-luat', 'phap-lenh', 'nghi-quyet'];

export function typeOfSymbolCode(code: string, system: 'state' | 'party'): DocumentType | undefined {
  return documentTypes().byCode(code, system);
}

export function isTypeCode(code: string): boolean {
  return typeOfSymbolCode(code, 'state') !== undefined || typeOfSymbolCode(code, 'party') !== undefined;
}

/** The body of an issuer code; councils may add their term, "HĐND7". */
export function bodyOfCode(code: string, on?: string): AgencyEntry | undefined {
  return issuerOfCode(code, on) ?? issuerOfCode(code.replace(/\d{1,2}$/u, ''), on);
}

export function isIssuerCode(code: string): boolean {
  return ASSEMBLY_CODE.test(code) || bodyOfCode(code) !== undefined;
}

/** "HD" is an issuer's code, HĐ, only for one who overlooks the stroke. */
export function lacksStroke(code: string): boolean {
  const codes = bodyOfCode(code)?.codes ?? [];
  return !codes.includes(code) && codes.includes(code.replaceAll('D', 'Đ'));
}

/** "NĐCP" → NĐ and CP, "TTrSNV" → TTr and SNV: type and issuer that lost the dash between them. */
export function splitFused(codes: string): { readonly type: string; readonly issuer: string } | undefined {
  for (let length = codes.length - 1; length > 0; length -= 1) {
    const [type, issuer] = [codes.slice(0, length), codes.slice(length)];
    if (isTypeCode(type) && isIssuerCode(issuer)) return { type, issuer };
  }
  return undefined;
}

export function isKnownCode(code: string): boolean {
  return isTypeCode(code) || isIssuerCode(code) || splitFused(code) !== undefined;
}
