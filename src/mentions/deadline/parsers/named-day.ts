import { fixedDay, fixedDayNames } from '../../../knowledge/fixed-days.js';
import { lunarNewYear } from '../../../knowledge/lunar-new-year.js';
import { Temporal } from 'temporal-polyfill';
import type { DateRange } from '../../../text/dates.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { dayTerm } from '../calendar-term.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { BLANK, GAP, phrases, YEAR_TAIL } from '../fragments.js';
import { CONVENTION, periodReading, placeOf, type Reading } from '../reading.js';
import { SEXAGENARY_YEAR, sexagenaryYear } from '../sexagenary-year.js';
import { withYearTail } from '../year-tail.js';

// Ngày Pháp luật 09/11 | Quốc khánh 02/9/2020 | Ngày Chuyển đổi số quốc gia
const OWN_DATE = `(?:${GAP}[(,]?${GAP}(?:ngày${BLANK})?0?(?<day>\\d{1,2})${GAP}/${GAP}0?(?<month>\\d{1,2})(?!\\p{N})${GAP}\\)?)?`;
const FIXED = `${WORD_START}(?:dịp${BLANK})?(?<name>${phrases(fixedDayNames)})${WORD_END}${OWN_DATE}(?:${YEAR_TAIL})?`;

export const fixedDayName: Parser<Reading, DeadlineContext> = {
  name: 'fixed-day-name',
  pattern: new RegExp(FIXED, 'giu'),
  parse(match) {
    const groups = match.groups ?? {};
    const known = fixedDay(groups['name'] ?? '');
    if (!known || (groups['day'] && (Number(groups['day']) !== known.day || Number(groups['month']) !== known.month))) return undefined;
    const term = withYearTail(dayTerm(known.month, known.day), groups);
    return periodReading([{ from: term, to: term, ...placeOf(match) }]);
  },
};

// Tết Nguyên đán | Tết Nguyên đán năm 2021 | Tết Tân Sửu 2021 | dịp Tết Âm lịch | Tết
const LUNAR = `${WORD_START}(?:dịp${BLANK})?Tết(?!${BLANK}(?:Dương|Trung|Độc|trồng))(?:${BLANK}(?:Nguyên${BLANK}đán|Âm${BLANK}lịch|cổ${BLANK}truyền|ta))?(?:${BLANK}(?:năm${BLANK})?(?<cycle>${SEXAGENARY_YEAR}))?${WORD_END}(?:${GAP}[(–-]?${YEAR_TAIL}\\)?)?`;

export const lunarNewYearName: Parser<Reading, DeadlineContext> = {
  name: 'lunar-new-year-name',
  pattern: new RegExp(LUNAR, 'giu'),
  parse(match, _text, context) {
    const groups = match.groups ?? {};
    const stated = withYearTail({ precision: 'approximate', isVagueSpan: true, days: newYearDay }, groups);
    const inCycle = groups['cycle'] === undefined || stated.year !== undefined ? undefined : sexagenaryYear(groups['cycle'], context);
    const term = inCycle === undefined ? stated : { ...stated, year: inCycle };
    const reading = periodReading([{ from: term, to: term, ...placeOf(match) }]);
    return { ...reading, confidence: CONVENTION };
  },
};

function newYearDay(year: number): DateRange | undefined {
  const day = lunarNewYear(year);
  if (day === undefined) return undefined;
  const date = Temporal.PlainDate.from(day);
  return { start: date, end: date };
}
