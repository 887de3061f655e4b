import { periodWords } from '../../knowledge/days/period-words.js';
import { Temporal } from 'temporal-polyfill';
import { SEXAGENARY_YEAR } from '../../mentions/deadline/calendar/sexagenary-year.js';
import { findReferences } from '../../mentions/legal-reference/find-references.js';
import type { PeriodDraft } from '../../tree/drafts.js';
import { calendarDate, monthsRange, quarterRange, yearRange, type DateRange } from '../../text/dates.js';
import { parseRoman } from '../../text/numerals.js';
import { DASHES, pattern, WORD_END, WORD_START } from '../../text/patterns.js';

const YEAR = pattern`((?:19|20)\d{2})`;
const TO = pattern`\s{0,3}(?:[${DASHES}]|đến(?: hết)?(?: năm)?)\s{0,3}`;

const DAY = pattern`(?:ngày )?(\d{1,2})[/.](\d{1,2})`;
/** từ ngày 05/9/2025 đến hết ngày 30/11/2025 | từ 15/4 đến 15/5/2025 */
const DAYS = pattern`từ ${DAY}(?:[/.]${YEAR})? (?:đến(?: hết)?|-|–) ${DAY}[/.]${YEAR}`;

interface Form {
  pattern: RegExp;
  read: (groups: (string | undefined)[]) => DateRange | undefined;
}

/** Narrower forms first: "6 tháng cuối năm 2025" holds "năm 2025". */
const forms: readonly Form[] = [
  { pattern: form(DAYS), read: (groups) => daysOf(groups) },
  // quý IV năm 2025 | quý I/2021
  {
    pattern: form(pattern`quý ([IV]{1,3}|[1-4])\s*(?:/|năm)\s*${YEAR}`),
    read: ([quarter = '', year]) => quarterOf(Number(year), parseRoman(quarter.toUpperCase()) ?? Number(quarter)),
  },
  // 6 tháng đầu năm 2020 | 06 tháng cuối năm 2025 | 4 tháng cuối năm 2025
  {
    pattern: form(pattern`0?([2-9]) tháng (đầu|cuối) năm ${YEAR}`),
    read: ([months = '', which, year]) => monthsRange(Number(year), which === 'đầu' ? 1 : 13 - Number(months), Number(months)),
  },
  // tháng 5 năm 2021 | tháng 05/2021
  {
    pattern: form(pattern`tháng (0?[1-9]|1[0-2])\s*(?:/|năm)\s*${YEAR}`),
    read: ([month, year]) => monthsRange(Number(year), Number(month)),
  },
  // năm học 2020 - 2021 | năm học: 2020 - 2021
  { pattern: form(pattern`năm học:? ${YEAR}${TO}${YEAR}`), read: ([first]) => monthsRange(Number(first), 9, 9) },
  // giai đoạn 2021 - 2025 | 2016-2020 | từ năm 2021 đến năm 2025
  {
    pattern: form(pattern`(?:giai đoạn |(?:từ )?năm )?${YEAR}${TO}${YEAR}`),
    read: ([first, last]) => (Number(first) < Number(last) ? yearRange(Number(first), Number(last)) : undefined),
  },
  // năm 2020, but not "từ nay đến năm 2020": when that begins is not said
  { pattern: form(pattern`(?<!(?:đến|tới)(?: hết)? )năm ${YEAR}`), read: ([year]) => yearRange(Number(year)) },
];

const REVIEW = pattern`${periodWords('review')}(?: chuyên đề)?(?: về)?\s*[:“"]?`;
/** "Tết Nguyên đán", "Tết Nguyên đán Bính Ngọ", "Tết", "Xuân Bính Ngọ": the feast comes at the year's turn, and its plan the year before. */
const NEW_YEAR = pattern`(?:${periodWords('new-year')}(?: (?:năm )?${SEXAGENARY_YEAR})?|Xuân (?:năm )?${SEXAGENARY_YEAR})`;
/** Times of something else: the day of an act that is cited, the years for which people are elected, or those that are looked back at, the year that a feast begins. */
const OF_OTHERS = [
  // ngày 05 tháng 5 năm 2022
  form(pattern`ngày \d{1,2} tháng \d{1,2} năm ${YEAR}`),
  // giám sát việc quản lý đất đai giai đoạn 2019 - 2022
  form(pattern`${REVIEW}\s*${periodWords('reviewed')}(?!\p{L})[^.;]{0,200}?(?:giai đoạn|từ năm) ${YEAR}${TO}${YEAR}`),
  // bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031
  form(pattern`${periodWords('elected')}(?!\p{L})[^.;]{0,200}?nhiệm kỳ ${YEAR}${TO}${YEAR}`),
  // dịp Tết Nguyên đán Bính Ngọ năm 2026 | mừng Xuân Bính Ngọ năm 2026
  form(pattern`${NEW_YEAR},? năm ${YEAR}`),
];

/**
 * The time that a title names. A year on its own ("năm 2022") is the plan's
 * own and wins over the span of the programme that it carries out; an
 * orientation ("định hướng đến năm 2030") is no part of it.
 */
export function readPeriod(text: string): PeriodDraft | undefined {
  const orientation = text.search(/(?:,|và)?\s*(?:định hướng|tầm nhìn)/iu);
  const own = OF_OTHERS.reduce((rest, other) => rest.replace(other, (words) => ' '.repeat(words.length)), withoutLaws(text));
  const stated = orientation > 0 ? own.slice(0, orientation) : own;
  const found = forms.flatMap((each) => allOf(each, stated));
  const whole = found.filter((one) => !found.some((other) => other !== one && contains(other, one)));
  return whole.sort((one, other) => rank(one) - rank(other) || other.start - one.start)[0];
}

/** "thi hành Luật Đất đai năm 2024": the year is the law's where the register has such a one. */
function withoutLaws(text: string): string {
  const laws = findReferences(text).filter(
    ({ reading }) => reading.form === 'title' && reading.instruments.some(({ issuedOn }) => issuedOn.startsWith(`${reading.year}-`)),
  );
  return laws.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

/** Words at the end of an opening: "mở đợt cao điểm từ ngày 15/12/2017 đến ngày 15/3/2018, cụ thể như sau:". */
const ANNOUNCED_DAYS = new RegExp(pattern`(${DAYS})(?:[,;]? cụ thể)?(?: như sau)?\s?:?\s*$`, 'iu');

/** The days that the last words of an opening name. */
export function readAnnouncedDays(opening: string): PeriodDraft | undefined {
  const found = ANNOUNCED_DAYS.exec(opening);
  const range = found && daysOf(found.slice(2));
  return found && range ? { start: found.index, end: found.index + (found[1] ?? '').length, range } : undefined;
}

function daysOf([day, month, year, lastDay, lastMonth, lastYear]: (string | undefined)[]): DateRange | undefined {
  const start = calendarDate(Number(year ?? lastYear), Number(month), Number(day));
  const end = calendarDate(Number(lastYear), Number(lastMonth), Number(lastDay));
  return start && end && Temporal.PlainDate.compare(start, end) < 0 ? { start, end } : undefined;
}

function contains(outer: PeriodDraft, inner: PeriodDraft): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function form(words: string): RegExp {
  return new RegExp(`${WORD_START}${words}${WORD_END}`, 'giu');
}

function allOf(each: Form, text: string): PeriodDraft[] {
  return [...text.matchAll(each.pattern)].flatMap((match) => {
    const range = each.read(match.slice(1).map((group: string | undefined) => group?.toLowerCase()));
    return range ? [{ start: match.index, end: match.index + match[0].length, range }] : [];
  });
}

function quarterOf(year: number, quarter: number): DateRange | undefined {
  return quarter >= 1 && quarter <= 4 ? quarterRange(year, quarter) : undefined;
}

/** Shorter periods are the plan's own: a quarter before a year before a span of years. */
function rank({ range }: PeriodDraft): number {
  return range.start.until(range.end).days;
}
