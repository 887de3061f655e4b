import { misreadBeforeTime } from '../../knowledge/misreadings/ocr-confusions.js';
import { anyOf, DASHES, LETTER, MARK, NUMERAL, WORD_END, WORD_START } from '../../text/patterns.js';
import { DIGIT_SIGNS, hasDigit, mendDigits } from '../misread-digits.js';

const SIGNS = `[${DIGIT_SIGNS}]`;
const [ALONE_BEFORE, ALONE_AFTER] = [`(?<![${LETTER}${MARK}${NUMERAL}/.,${DASHES}])`, `(?![${LETTER}${MARK}${NUMERAL}/])`];
const [DAY_WORD, MONTH_WORD, YEAR_WORD] = ['ng[àaâầả]y', 'th[áaắảà]ng', 'n[ăãâ]m'].map((word) => `${WORD_START}${word}\\s{1,3}`);
const TIME_WORD = `${WORD_START}(?:ngày|tháng|hết|trước|sau|từ|đến)\\s{1,3}`;
const [LAST_DAY, LAST_MONTH] = [31, 12];
const [FIRST_YEAR, LAST_YEAR] = [1945, 2099];

// 3O/6/2020 | 31/l2/2020 | 15.1O.2020
const DATE = new RegExp(`${ALONE_BEFORE}(${SIGNS}{1,2})([/.${DASHES}])(${SIGNS}{1,2})(\\2)(${SIGNS}{4})${ALONE_AFTER}`, 'gu');
// trước 3O/9 | ngày 20/1l
const DAY_AND_MONTH = new RegExp(`(?<=${TIME_WORD})(${SIGNS}{1,2})(/)(${SIGNS}{1,2})()()${ALONE_AFTER}`, 'giu');
// O8/2020 | tháng 1l/2020, l0/2020
const MONTH_AND_YEAR = new RegExp(`(?<=${MONTH_WORD ?? ''})()()(${SIGNS}{1,2})(\\s?/\\s?)(${SIGNS}{4})${ALONE_AFTER}`, 'giu');
// ngày l5 | ngày 2O tháng
const DAY = new RegExp(`(?<=${DAY_WORD ?? ''})(${SIGNS}{1,2})(?=\\s|[,;.)]|$)`, 'giu');
// tháng 0S | tháng S năm
const MONTH = new RegExp(`(?<=${MONTH_WORD ?? ''})(${SIGNS}{1,2})(?=\\s|[,;.)]|$)`, 'giu');
// năm 2O20
const YEAR = new RegExp(`(?<=${YEAR_WORD ?? ''})(${SIGNS}{4})${ALONE_AFTER}`, 'giu');
// ngây 15 thắng 3 nãm 2021 | ngày 15 thúng 3
const WORDS_OF_DATE = new RegExp(
  `${WORD_START}(ng)[àaâầả](y\\s{1,3}\\d{1,2}\\s{1,3}th)[áaắảàâúùuứ](ng\\s{1,3}\\d{1,2})(?:(\\s{1,3}n)[ăãâ](m\\s{1,3}\\d{4}))?${ALONE_AFTER}`,
  'giu',
);
// đên tháng 6 | đển ngày 3O
const BEFORE_TIME = new RegExp(
  `${WORD_START}${anyOf(misreadBeforeTime.keys())}${WORD_END}(?=\\s{1,3}(?:hết|ngày|tháng|quý|năm|cuối|\\d{1,2}/\\d))`,
  'giu',
);

/** Days, months and years; what would be no date stays as it stands. */
export function mendDates(text: string): string {
  const whole = [DATE, DAY_AND_MONTH, MONTH_AND_YEAR].reduce((mended, pattern) => mended.replace(pattern, mendDate), text);
  return whole
    .replace(DAY, (signs: string) => within(signs, 1, LAST_DAY))
    .replace(MONTH, (signs: string) => (hasDigit(signs) || signs === 'S' ? within(signs, 1, LAST_MONTH, false) : signs))
    .replace(YEAR, (signs: string) => within(signs, FIRST_YEAR, LAST_YEAR))
    .replace(WORDS_OF_DATE, (_, n: string, day: string, month: string, y = '', year = '') => `${n}à${day}á${month}${y}${y && 'ă'}${year}`)
    .replace(BEFORE_TIME, (word) => matchCase(word, misreadBeforeTime.get(word.toLowerCase()) ?? word));
}

function mendDate(whole: string, day: string, sign: string, month: string, secondSign: string, year: string): string {
  if (!hasDigit(day + month + year)) return whole;
  const [newDay, newMonth, newYear] = [day, month, year].map(mendDigits);
  const isDate = isWithin(newDay, 1, LAST_DAY) && isWithin(newMonth, 1, LAST_MONTH) && isWithin(newYear, FIRST_YEAR, LAST_YEAR);
  return isDate ? `${newDay ?? ''}${sign}${newMonth ?? ''}${secondSign}${newYear ?? ''}` : whole;
}

/** A part that is not said is within all bounds. */
function isWithin(digits: string | undefined, least: number, most: number): boolean {
  return !digits || (Number(digits) >= least && Number(digits) <= most);
}

function within(signs: string, least: number, most: number, needsDigit = true): string {
  const digits = mendDigits(signs);
  return (hasDigit(signs) || !needsDigit) && isWithin(digits, least, most) ? digits : signs;
}

function matchCase(word: string, meant: string): string {
  return word[0] === word[0]?.toUpperCase() ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant;
}
