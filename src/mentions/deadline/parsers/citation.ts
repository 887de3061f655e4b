import { LETTER, LOWER, NUMERAL, pattern, UPPER } from '../../../text/patterns.js';
import { partReading, placeOf, type DeadlineParser } from '../readings/reading.js';

// số 12/KH-UBND ngày 15/3/2020 | 36-NQ/TW ngày 01 tháng 7 năm 2014 | Luật Cán bộ, công chức ngày 13/11/2008
const UNBOUND_DAY = pattern`(?<!(?:trước|từ|đến|tới|hết|nhất|vào|sau|trong|là) )[Nn]gày `;
const DATE = pattern`${UNBOUND_DAY}\d{1,2}(?:\s?/\s?\d{1,2}\s?/\s?\d{4}| tháng \d{1,2} năm \d{4})`;
/** Two capitals, maybe with a small letter between, begin every symbol: KH-UBND, CTr/TU, QyĐ. */
const SYMBOL = `[${UPPER}][${LOWER}]?[${UPPER}][${LETTER}${NUMERAL}&-]{0,20}`;
const NUMBER = pattern`(?<![${NUMERAL}/])\d{1,5}[${LOWER}]?(?:\s?/\s?(?:\d{4}\s?/\s?)?${SYMBOL}|-${SYMBOL}/${SYMBOL})`;
const LAW = pattern`(?<![${LETTER}])(?:Luật|Bộ luật|Pháp lệnh)\s`;

export const citation: DeadlineParser = {
  name: 'citation',
  cue: /\/\s?[^\s\d]|luật|lệnh/u,
  pattern: new RegExp(pattern`(?:${NUMBER}|${LAW})[^;\n]{0,80}?${DATE}|${NUMBER}`, 'gu'),
  parse(match) {
    return partReading('citation', placeOf(match));
  },
};
