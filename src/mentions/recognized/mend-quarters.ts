import { misreadRoman } from '../../knowledge/misreadings/ocr-confusions.js';
import { parseRoman } from '../../text/numerals.js';
import { escapePattern, LETTER, NUMERAL } from '../../text/patterns.js';

const SIGNS = `[IV${escapePattern([...misreadRoman.keys()].join(''))}]`;

// Quý lV | Quý Ill/2020 | quý 1I | Quỹ lll | Quý II, lII
const QUARTER = new RegExp(
  `((?<![${LETTER}])qu[ýyỷỹỳ]\\s{1,2}(?:[IV]{1,3}\\s?[,;-]\\s?){0,3})(${SIGNS}{1,4})(?![${LETTER}${NUMERAL}])`,
  'giu',
);

/** The Roman number of a quarter; Arabic ones stay. */
export function mendQuarters(text: string): string {
  return text.replace(QUARTER, (whole: string, lead: string, signs: string) => {
    const roman = mendRoman(signs);
    const quarter = parseRoman(roman);
    return quarter && quarter <= 4 && !/^\d+$/u.test(signs) ? lead + roman : whole;
  });
}

/** "lV" → "IV", "1I" → "II". */
export function mendRoman(signs: string): string {
  return Array.from(signs, (sign) => misreadRoman.get(sign) ?? sign).join('');
}
