import { foldKey } from '../../text/fold.js';
import { loadCsv, type CsvRow } from '../load-csv.js';

export interface FixedDay {
  readonly month: number;
  /** Missing where the name is that of the whole month: "Tháng Thanh niên". */
  readonly day?: number;
}

const days = new Map(loadCsv('fixed-days.csv').map((row) => [foldKey(row['name'] ?? ''), toDay(row)]));

function toDay({ month, day = '' }: CsvRow): FixedDay {
  return { month: Number(month), ...(day === '' ? {} : { day: Number(day) }) };
}

/** Names of days and months that stand at the same date every year ("Ngày Pháp luật"), folded. */
export const fixedDayNames: readonly string[] = [...days.keys()];

export function fixedDay(name: string): FixedDay | undefined {
  return days.get(foldKey(name));
}
