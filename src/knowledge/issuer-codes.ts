import { agencyRegister, type AgencyEntry } from './agencies.js';
import { loadCsv } from './load-csv.js';

/**
 * The body of an issuer code as it stands in symbols: the register's codes,
 * and those of earlier times and of joint acts, which no body puts on
 * documents of its own today.
 *
 * @param on day of the document, as far as known
 */
export function issuerOfCode(code: string, on?: string): AgencyEntry | undefined {
  const register = agencyRegister();
  return register.byCode(code, on) ?? register.bySlug(loadCsv('issuer-codes.csv').find((row) => row['code'] === code)?.['slug'] ?? '');
}
