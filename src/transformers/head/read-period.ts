import { Temporal } from 'temporal-polyfill';
import type { PeriodDraft } from '../../tree/drafts.js';
import { calendarDate, monthsRange, quarterRange, yearRange, type DateRange } from '../../text/dates.js';
import { parseRoman } from '../../text/numerals.js';
import { pattern } from '../../text/patterns.js';
import { form, TO, YEAR } from './period-form.js';
import { withoutTimesOfOthers } from './times-of-others.js';

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

/**
 * The time that a title names. A year on its own ("năm 2022") is the plan's
 * own and wins over the span of the programme that it carries out; an
 * orientation ("định hướng đến năm 2030") is no part of it.
 */
export function readPeriod(text: string): PeriodDraft | undefined {
  const orientation = text.search(/(?:,|và)?\s*(?:định hướng|tầm nhìn)/iu);
  const own = withoutTimesOfOthers(text);
  const stated = orientation > 0 ? own.slice(0, orientation) : own;
  const found = forms.flatMap((each) => allOf(each, stated));
  const whole = found.filter((one) => !found.some((other) => other !== one && contains(other, one)));
  return whole.sort((one, other) => rank(one) - rank(other) || other.start - one.start)[0];
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
