import { agencyRegister, type AgencyEntry } from '../agencies/agencies.js';
import { loadCsv } from '../load-csv.js';

const otherCodes = new Map(loadCsv('issuer-codes.csv').map((row) => [row['code'], row['slug'] ?? '']));

/**
 * The body of an issuer code as it stands in symbols: the register's codes,
 * and those of earlier times and of joint acts, which no body puts on
 * documents of its own today.
 *
 * @param on day of the document, as far as known
 */
export function issuerOfCode(code: string, on?: string): AgencyEntry | undefined {
  return agencyRegister().byCode(code, on) ?? agencyRegister().bySlug(otherCodes.get(code) ?? '');
}
