import { slug } from '../../../text/fold.js';
import type { NumberedReading, SymbolReading } from '../reading.js';
import type { ReferenceContext } from './reference-context.js';

/** "KH-UBND", "NQ-TW": the codes of a symbol as written, for comparing. */
function codesOf({ type, issuers, unit }: SymbolReading): string {
  return [type?.code ?? '', ...issuers, unit ?? ''].filter((code) => code !== '').join('-');
}

/** The number is the document's own: the same running number, or blank like its own, and the same symbol. */
export function isOwnNumber(reading: NumberedReading, context: ReferenceContext): boolean {
  const { symbol, ordinal } = context;
  if (symbol === undefined || ordinal === undefined || reading.ordinal !== ordinal) return false;
  return slug(codesOf(reading.symbol)) === slug(symbol);
}
