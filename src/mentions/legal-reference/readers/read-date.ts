import { LETTER } from '../../../text/patterns.js';
import { calendarDate } from '../../../text/dates.js';
import type { DateReading } from '../reference-mention.js';
import { DIGIT_SIGNS } from '../../misread-digits.js';
import { readDigits } from './digits.js';
import { matchAt } from './match-at.js';

const LINK = '[\\s,]{0,3}';
/** "ngày" also as recognition reads it. */
const DAY_WORD = 'ng[àâăaáấầ]y';
const MONTH_WORD = 'th[áắăaàâấ]ng';
const BLANK = '[\\s.…_]{0,12}';
/** Digits as recognition may have read them, in groups: day, month, year. */
const DAY = `([${DIGIT_SIGNS}]{1,2})`;
const MONTH = DAY;
const YEAR = `([12][${DIGIT_SIGNS}]{3})`;

// ngày 23/4/2018 | , ngày 23-4-2018 | ngày 23.4.2018 | ngày     /01/2020
const BY_SIGNS = new RegExp(
  String.raw`${LINK}${DAY_WORD}${BLANK}${DAY}?\s{0,3}([/.\-\u2013])${BLANK}${MONTH}?\s{0,3}\2\s{0,3}${YEAR}(?!\d)`,
  'iuy',
);
// ngày 23 tháng 4 năm 2018 | ngày   tháng 3 năm 2020 | ngày 0S tháng 6 năm 2010 | ngây 23 thắng 4 năm 2018
const BY_WORDS = new RegExp(
  String.raw`${LINK}${DAY_WORD}${BLANK}(?:m[ùồ]ng\s{1,3})?${DAY}?${BLANK}${MONTH_WORD}${BLANK}${MONTH}?${BLANK}năm\s{1,5}${YEAR}(?!\d)`,
  'iuy',
);
// tháng 5 năm 2021 | tháng 5/2021
const BY_MONTH = new RegExp(String.raw`${LINK}tháng\s{1,3}${MONTH}\s{0,3}(?:/|năm)\s{0,3}${YEAR}(?!\d)`, 'iuy');
// năm 2021
const BY_YEAR = new RegExp(String.raw`\s{1,3}năm\s{1,3}${YEAR}(?![${LETTER}\d])`, 'iuy');

/** The date that begins at the offset, a comma and "ngày" included. */
export function readDate(text: string, at: number): DateReading | undefined {
  const signs = matchAt(BY_SIGNS, text, at);
  if (signs) return dateOf(text, at, BY_SIGNS.lastIndex, signs[1], signs[3], signs[4]);
  const words = matchAt(BY_WORDS, text, at);
  if (words) return dateOf(text, at, BY_WORDS.lastIndex, words[1], words[2], words[3]);
  const month = matchAt(BY_MONTH, text, at);
  return month && dateOf(text, at, BY_MONTH.lastIndex, undefined, month[1], month[2]);
}

/** "năm 2021" behind the number: when it was issued, of acts that are not for a year themselves. */
export function readYearOfIssue(text: string, at: number): DateReading | undefined {
  const year = matchAt(BY_YEAR, text, at);
  return year && dateOf(text, at, BY_YEAR.lastIndex, undefined, undefined, year[1]);
}

function dateOf(text: string, at: number, end: number, ...raw: (string | undefined)[]): DateReading | undefined {
  const start = at + (/^[\s,]*/u.exec(text.slice(at, end))?.[0].length ?? 0);
  const [day, month, year] = raw.map((digits) => readDigits(digits ?? ''));
  if (!year || !/^(?:19|20)/u.test(year.digits)) return undefined;
  const misread = [day, month, year].some((digits) => digits?.misread);
  const value = valueOf(Number(year.digits), numberOf(month), numberOf(day));
  const flags = [...(misread ? ['misread-digits'] : []), ...(value === null ? ['date-impossible'] : [])];
  return { start, end, value, year: Number(year.digits), flags };
}

function numberOf(reading: { digits: string } | undefined): number | undefined {
  return reading && Number(reading.digits);
}

/** ISO 8601 as far as it is told; null for a day or month that no calendar has. */
function valueOf(year: number, month: number | undefined, day: number | undefined): string | null {
  if (month === undefined) return day === undefined ? String(year) : null;
  if (day !== undefined) return calendarDate(year, month, day)?.toString() ?? null;
  return calendarDate(year, month, 1) ? `${year}-${String(month).padStart(2, '0')}` : null;
}
