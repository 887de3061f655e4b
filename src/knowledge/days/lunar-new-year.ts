import { loadCsv } from '../load-csv.js';

const days = new Map(loadCsv('lunar-new-year.csv').map((row) => [Number(row['year']), row['date']]));

/** First day of the lunar year (Tết Nguyên đán) that falls in the year, ISO 8601; undefined outside the table. */
export function lunarNewYear(year: number): string | undefined {
  return days.get(year);
}
