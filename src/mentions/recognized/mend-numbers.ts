import { anyOf, DASHES, LETTER, NUMERAL, UPPER } from '../../text/patterns.js';
import { DIGIT_SIGNS, hasDigit, mendDigits } from '../misread-digits.js';

const SIGNS = `[${DIGIT_SIGNS}]`;
const LAW = anyOf(['QH', 'UBTVQH']);

// l6/CT-TTg | 61/2O18/NĐ-CP | 2l99/KH-UBND | 80/2O15/QH13
const NUMBER = new RegExp(
  `(?<![${LETTER}${NUMERAL}/.])(${SIGNS}{1,5}(?:\\s?/\\s?${SIGNS}{4})?)(?=\\s?/\\s?(?:[${UPPER}][${LETTER}]{0,5}\\s?[${DASHES}]\\s?[${UPPER}]|${LAW}))`,
  'gu',
);
// l8-NQ/TW
const PARTY_NUMBER = new RegExp(`(?<![${LETTER}${NUMERAL}/.])(${SIGNS}{1,4})(?=\\s?[${DASHES}]\\s?[${UPPER}]{2,3}/[${UPPER}]{2,6})`, 'gu');
// QH l4 | QH1S
const LEGISLATURE = new RegExp(`(?<=/\\s?${LAW}\\s?)(${SIGNS}{2})(?![${LETTER}${NUMERAL}])`, 'gu');
// Só: 15/KH-UBND | Sô 20/2021/NĐ-CP
const NUMBER_WORD = new RegExp(
  `(?<![${LETTER}])([Ss])[oóòỏõọôồổỗộơớờởỡợ](?=\\s?:?[\\s.…]{0,12}(?:\\d{1,5}[a-zđ]?)?(?:\\s?/\\s?\\d{4})?\\s?/\\s?[${UPPER}][${LETTER}]{0,5}\\s?[${DASHES}]\\s?[${UPPER}])`,
  'gu',
);

/** The running number and the year of a document, and the word before them. */
export function mendNumbers(text: string): string {
  const digits = [NUMBER, PARTY_NUMBER, LEGISLATURE].reduce(
    (mended, pattern) => mended.replace(pattern, (signs: string) => (hasDigit(signs) ? mendDigits(signs) : signs)),
    text,
  );
  return digits.replace(NUMBER_WORD, '$1ố');
}
