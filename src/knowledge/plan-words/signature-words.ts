import { anyOf } from '../../text/patterns.js';
import { loadCsv } from '../load-csv.js';

/** What the layer of a digital signature writes before the signer's name, before the time, and before other things. */
export type SignatureWordRole = 'signer' | 'time' | 'other';

/** A pattern of the words of these roles, as they are written. */
export function signatureWords(...roles: readonly SignatureWordRole[]): string {
  const rows = loadCsv('signature-words.csv').filter(({ role }) => roles.some((one) => one === role));
  return anyOf(rows.map(({ words = '' }) => words));
}
