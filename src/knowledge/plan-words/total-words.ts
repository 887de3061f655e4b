import { foldKey } from '../../text/fold.js';
import { loadCsv } from '../load-csv.js';

const totals = new Set(loadCsv('total-words.csv').map((row) => foldKey(row['words'] ?? '')));

/** Is the text the name of a row of sums ("Tổng cộng:")? */
export function namesTotal(text: string): boolean {
  return totals.has(foldKey(text.replace(/[:.\s]+$/u, '')));
}
