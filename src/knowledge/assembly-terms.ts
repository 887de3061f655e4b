import { loadCsv } from './load-csv.js';
import { isValidOn, validityOf } from './validity.js';

/**
 * The term of the National Assembly that sat on the day, as far as it is
 * known: "2018" → 14; undefined for a year in which two sat.
 */
export function assemblyTermOn(date: string): number | undefined {
  const sitting = loadCsv('assembly-terms.csv').filter((row) => isValidOn(validityOf(row), date));
  return sitting.length === 1 ? Number(sitting[0]?.['term']) : undefined;
}
