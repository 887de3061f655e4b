import { createHash } from 'node:crypto';
import type { Header, PlanRecord } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import { contentWords } from './content-words.js';

/** By what another file of the same plan is found; null where the document tells too little. */
export interface PlanKeys {
  issuer_key: string | null;
  /** The number and symbol as people search for them: "259/kh-ubnd", "/kh-ubnd". */
  number_key: string | null;
  /** Issuer, number, symbol and year: numbers begin anew every year. */
  identity_key: string | null;
  /** Issuer, title and period. */
  likeness_key: string | null;
  /** The words of body and appendices: a number or a signature that came later changes nothing. */
  content_key: string | null;
}

export function planKeys(record: PlanRecord): PlanKeys {
  const { header } = record;
  const issuer = issuerKey(header);
  const number = numberText(header);
  const numbered = header.number?.ordinal.value ? number : null;
  return {
    issuer_key: issuer,
    number_key: number && foldKey(number),
    identity_key: key(issuer, numbered && foldKey(numbered), yearOf(header)),
    likeness_key: key(issuer, header.title.value && foldKey(header.title.value), periodKey(header)),
    content_key: contentKey(record),
  };
}

/** "259/KH-UBND"; with a blank number "/KH-UBND". */
export function numberText({ number }: Header): string | null {
  if (!number) return null;
  const ordinal = `${number.ordinal.value ?? ''}${number.suffix ?? ''}`;
  const text = number.symbol.value ? `${ordinal}/${number.symbol.value}` : ordinal;
  return text || null;
}

export function yearOf({ issuedOn }: Header): number | null {
  return issuedOn?.value ? Number(issuedOn.value.slice(0, 4)) : null;
}

function issuerKey({ issuer }: Header): string | null {
  return issuer && (issuer.value ?? foldKey(issuer.name));
}

function periodKey({ period }: Header): string {
  return period?.value ? `${period.value.start}/${period.value.end}` : 'any';
}

function contentKey(record: PlanRecord): string | null {
  const words = contentWords(record);
  return words.length ? createHash('sha256').update(words.join(' ')).digest('hex') : null;
}

function key(...parts: (string | number | null)[]): string | null {
  return parts.includes(null) ? null : parts.join('\n');
}
