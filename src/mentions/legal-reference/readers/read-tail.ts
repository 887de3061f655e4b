import { DASHES, LETTER, NUMERAL } from '../../../text/patterns.js';
import { DIGIT_SIGNS } from '../../misread-digits.js';
import { readDigits } from './digits.js';
import { isIssuerCode, isKnownCode, isTypeCode } from './known-codes.js';
import { matchAt } from './match-at.js';

/** A code of the symbol with the sign before it ("/", "-", ".", " " or "" when lost). */
export interface Segment {
  readonly separator: string;
  readonly code: string;
  readonly end: number;
}

/** What stands behind a running number, cut into its parts. */
export interface TailReading {
  readonly year?: number;
  readonly dashYear: boolean;
  readonly segments: readonly Segment[];
  readonly end: number;
  readonly misread: boolean;
}

const MAX_SEGMENTS = 8;
// /2018 | -2016 | / 2O18
const YEAR = new RegExp(`\\s{0,3}([/${DASHES}])\\s{0,3}([12][9${DIGIT_SIGNS}][${DIGIT_SIGNS}]{2})(?![${LETTER}${NUMERAL}])`, 'uy');
// /NĐ | -CP | - NQ | .CP | QH13 | SNV-CCHC&PC,VT, also with "ngày" or "của" grown on
const CODE = new RegExp(`(\\s{0,3})([/${DASHES}.,]?)(\\s{0,3})([${LETTER}][${LETTER}\\d&]{0,30}?)(?=ngày|của|[^${LETTER}\\d&]|$)`, 'uy');
// Behind a code that no register has, or a comma, a date tells that the symbol went on to it: "215/SNV-CCHC,VTLT ngày".
const DATE_NEXT = /\s{0,3},?\s{0,3}ngày\s/iuy;

/** C06 | V05: the departments of the Ministry of Public Security go by a letter and a number. */
const OFFICE = /^[A-Z]\d{2}$/u;

/** A piece of a code that a blank has broken: "ĐT", "&PTNT"; no word in small letters grows on. */
const PIECE = /[A-ZĐƯ&]{1,8}/gu;
// " ĐT" | " TB XH" | "& ĐT" | " & PTNT"
const BROKEN_OFF = new RegExp(`(?: (?:& ?)?[A-ZĐƯ]{1,6}(?:&[A-ZĐƯ]{1,6})?){1,3}(?![${LETTER}\\d])`, 'uy');

/** Reads year and codes from the end of a running number; undefined when no code follows. */
export function readTail(text: string, at: number): TailReading | undefined {
  let year = readYear(text, at);
  let end = year?.end ?? at;
  const segments: Segment[] = [];
  while (segments.length < MAX_SEGMENTS) {
    const yearInside: YearReading | undefined = year ? undefined : readYear(text, end);
    const segment = readSegment(text, yearInside?.end ?? end, segments);
    if (!segment) break;
    year ??= yearInside;
    segments.push(segment);
    end = segment.end;
  }
  if (segments.length === 0) return undefined;
  return {
    ...(year ? { year: year.value } : {}),
    dashYear: year?.byDash ?? false,
    segments,
    end,
    misread: year?.misread ?? false,
  };
}

interface YearReading {
  readonly value: number;
  readonly byDash: boolean;
  readonly misread: boolean;
  readonly end: number;
}

/** "/2018", "-2016", also "/2O18". */
export function readYear(text: string, at: number): YearReading | undefined {
  const match = matchAt(YEAR, text, at);
  const digits = readDigits(match?.[2] ?? '');
  if (!match || !digits || !/^(?:19|20)/u.test(digits.digits)) return undefined;
  return { value: Number(digits.digits), byDash: match[1] !== '/', misread: digits.misread, end: YEAR.lastIndex };
}

/** A code; behind a blank only one that a register knows, so that " - Thu hút" ends the symbol. */
function readSegment(text: string, at: number, before: readonly Segment[]): Segment | undefined {
  const match = matchAt(CODE, text, at);
  if (!match) return undefined;
  const [, left = '', sign = '', right = '', first = ''] = match;
  const { code, end } = readBrokenCode(text, CODE.lastIndex, first);
  const spaced = left !== '' || right !== '';
  const isOffice = before.length > 0 && !spaced && OFFICE.test(code);
  if (!(isCode(code) || isOffice) || (spaced && !mayFollowBlank(text, end, code))) return undefined;
  if (sign === ',' && (spaced || !matchAt(DATE_NEXT, text, end))) return undefined;
  if (sign === '' && !mayFollowWithoutSign(code, before, spaced)) return undefined;
  return { separator: sign === '' ? left.slice(0, 1) : sign, code, end };
}

/** "BGD ĐT", "BLĐ TB&XH": an issuer's code that blanks break, known only as a whole. */
function readBrokenCode(text: string, end: number, first: string): Pick<Segment, 'code' | 'end'> {
  const rest = first === first.toUpperCase() ? (matchAt(BROKEN_OFF, text, end)?.[0] ?? '') : '';
  const lengths = Array.from(rest.matchAll(PIECE), ({ index, 0: piece }) => index + piece.length);
  const whole = lengths
    .toReversed()
    .map((length) => ({ code: `${first}${rest.slice(0, length)}`.replace(/[\s&]/gu, ''), end: end + length }))
    .find(({ code }) => isIssuerCode(code) && !isTypeCode(code));
  return whole ?? { code: first, end };
}

function mayFollowBlank(text: string, end: number, code: string): boolean {
  return /^[A-ZĐ]/u.test(code) && (isKnownCode(code) || matchAt(DATE_NEXT, text, end) !== undefined);
}

/** "36NQ/TW", "61 NĐ-CP" begin with the code of a type; "12/QĐ UBND" lost the dash between type and issuer. */
function mayFollowWithoutSign(code: string, before: readonly Segment[], spaced: boolean): boolean {
  const [first, ...others] = before;
  if (!first) return isTypeCode(code) || isTypeCode(code.slice(0, 2));
  return spaced && others.length === 0 && isTypeCode(first.code) && isIssuerCode(code);
}

/** Two capitals make a code ("TTr", "SNgV"), fewer only where a register has it ("Ctr", "nđ", "L"). */
function isCode(code: string): boolean {
  if (!/^[A-Za-zĐđƯư\d&]+$/u.test(code)) return false;
  return (code.match(/[A-ZĐƯ]/gu)?.length ?? 0) >= 2 || isKnownCode(code);
}
