import { partReading, placeOf, type DeadlineParser } from '../readings/reading.js';

// số 12/KH-UBND ngày 15/3/2020 | 36-NQ/TW ngày 01 tháng 7 năm 2014 | Luật Cán bộ, công chức ngày 13/11/2008
const UNBOUND_DAY = '(?<!(?:trước|từ|đến|tới|hết|nhất|vào|sau|trong|là)\\s{1,3})[Nn]gày\\s{1,3}';
const DATE = `${UNBOUND_DAY}\\d{1,2}(?:\\s?/\\s?\\d{1,2}\\s?/\\s?\\d{4}|\\s{1,3}tháng\\s{1,3}\\d{1,2}\\s{1,3}năm\\s{1,3}\\d{4})`;
/** Two capitals, maybe with a small letter between, begin every symbol: KH-UBND, CTr/TU, QyĐ. */
const SYMBOL = '\\p{Lu}\\p{Ll}?\\p{Lu}[\\p{L}\\p{N}&-]{0,20}';
const NUMBER = `\\d{1,5}\\p{Ll}?(?:\\s?/\\s?(?:\\d{4}\\s?/\\s?)?${SYMBOL}|-${SYMBOL}/${SYMBOL})`;
const PATTERN = `(?:(?<![\\p{N}/])${NUMBER}|(?<!\\p{L})(?:Luật|Bộ luật|Pháp lệnh)\\s)[^;\\n]{0,80}?${DATE}|(?<![\\p{N}/])${NUMBER}`;

export const citation: DeadlineParser = {
  name: 'citation',
  pattern: new RegExp(PATTERN, 'gu'),
  parse(match) {
    return partReading('citation', placeOf(match));
  },
};
