import { foldKey } from '../text/fold.js';
import { loadCsv } from './load-csv.js';

export interface FixedDay {
  readonly month: number;
  readonly day: number;
}

const days = new Map(
  loadCsv('fixed-days.csv').map((row) => [foldKey(row['name'] ?? ''), { month: Number(row['month']), day: Number(row['day']) }]),
);

/** Names of days that stand at the same date every year ("Ngày Pháp luật"), folded. */
export const fixedDayNames: readonly string[] = [...days.keys()];

export function fixedDay(name: string): FixedDay | undefined {
  return days.get(foldKey(name));
}
