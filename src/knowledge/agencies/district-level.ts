import { loadCsv } from '../load-csv.js';
import { once } from '../once.js';

const lastDay = once(() => loadCsv('area-words.csv').find(({ level }) => level === 'district')?.['validTo'] ?? '');

/**
 * Whether there are provinces and communes alone, as since 1 July 2025.
 *
 * @param on ISO date, as far as known
 */
export function isWithoutDistricts(on: string): boolean {
  return on > lastDay();
}
