import { anyOf } from '../../text/patterns.js';
import { loadCsv } from '../load-csv.js';

/**
 * Words of a title whose years are not the plan's own. elected: people serve
 * for the years behind it ("bầu cử"); review: looks back ("giám sát"), at what
 * is "reviewed" ("việc"); new-year: the feast at the turn of the lunar year.
 */
export type PeriodWordKind = 'elected' | 'review' | 'reviewed' | 'new-year';

const rows = loadCsv('period-words.csv');

/** A pattern that matches the words of a kind, the longest first; for use with the flag "i". */
export function periodWords(kind: PeriodWordKind): string {
  return anyOf(rows.flatMap((row) => (row['kind'] === kind ? (row['words'] ?? '') : []))).replaceAll(' ', String.raw`\s+`);
}
