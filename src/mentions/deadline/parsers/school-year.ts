import { calendarDate, type DateRange } from '../../../text/dates.js';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { GAP, YEAR } from '../words/fragments.js';
import { CONVENTION, periodReading, placeOf, type DeadlineParser } from '../readings/reading.js';
import { withYearTail } from '../words/year-tail.js';

// Năm học 2020 - 2021 | trong năm học 2020-2021 | Đầu năm học 2020 - 2021 | cuối năm học | Học kỳ I năm học 2022-2023 | học kỳ II
const YEARS = `(?<year>${YEAR})${GAP}[-–/]${GAP}${YEAR}`;
const SCHOOL_YEAR = pattern`năm học${WORD_END}(?:${GAP}${YEARS})?`;
const TERM = pattern`học k[ỳì] (?<term>I{1,2}|[12])${WORD_END}(?:[\s,(]{1,3}(?:của )?${SCHOOL_YEAR.replace('<year>', '<termYear>')})?`;
const PATTERN = pattern`${WORD_START}(?:(?:trong )?${TERM}|(?:(?<part>đầu|cuối) |trong |cả )?${SCHOOL_YEAR})`;

export const schoolYear: DeadlineParser = {
  name: 'school-year',
  cue: /học/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const { term, part = term, year, termYear = year } = match.groups ?? {};
    if (part === undefined && termYear === undefined) return undefined;
    const span = SPANS[part?.toLowerCase() ?? 'all'] ?? SPANS['all'];
    const days = (first: number): DateRange | undefined => span?.(first, termYear === undefined ? first : first + 1);
    const named = withYearTail({ precision: 'approximate', days }, { year: termYear });
    return { ...periodReading([{ from: named, to: named, ...placeOf(match) }]), confidence: CONVENTION };
  },
};

/** By the calendar year in which it starts and that in which it ends; the same where no school year is named ("cuối năm học" is May). */
type Span = (first: number, last: number) => DateRange | undefined;

const firstTerm: Span = (first) => range([first, 9, 1], [first + 1, 1, 15]);
const secondTerm: Span = (_first, last) => range([last, 1, 16], [last, 5, 31]);
const SPANS: Record<string, Span> = {
  all: (first, last) => range([first, 9, 1], [last, 5, 31]),
  đầu: (first) => range([first, 9, 1], [first, 9, 30]),
  cuối: (_first, last) => range([last, 5, 1], [last, 5, 31]),
  i: firstTerm,
  1: firstTerm,
  ii: secondTerm,
  2: secondTerm,
};

function range(from: readonly [number, number, number], to: readonly [number, number, number]): DateRange | undefined {
  const [start, end] = [calendarDate(...from), calendarDate(...to)];
  return start && end && { start, end };
}
