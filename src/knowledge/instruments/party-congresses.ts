import { loadCsv } from '../load-csv.js';
import { once } from '../once.js';

const numbers = once(() => new Set(loadCsv('party-congresses.csv').map(({ number }) => Number(number))));

/** Whether the whole Party has held a congress of the number; a higher one is of a Party organisation. */
export function isNationalCongress(number: number): boolean {
  return numbers().has(number);
}
