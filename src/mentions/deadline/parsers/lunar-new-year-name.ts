import { Temporal } from 'temporal-polyfill';
import { lunarNewYear } from '../../../knowledge/days/lunar-new-year.js';
import type { DateRange } from '../../../text/dates.js';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { GAP, YEAR_TAIL } from '../words/fragments.js';
import { CONVENTION, periodReading, placeOf, type DeadlineParser } from '../readings/reading.js';
import { SEXAGENARY_YEAR, sexagenaryYear } from '../calendar/sexagenary-year.js';
import { withYearTail } from '../words/year-tail.js';

// Tết Nguyên đán | Tết Nguyên đán năm 2021 | Tết Tân Sửu 2021 | dịp Tết Âm lịch | Tết
const LUNAR = pattern`${WORD_START}(?:dịp )?Tết(?! (?:Dương|Trung|Độc|trồng))(?: (?:Nguyên đán|Âm lịch|cổ truyền|ta))?(?: (?:năm )?(?<cycle>${SEXAGENARY_YEAR}))?${WORD_END}(?:${GAP}[(–-]?${YEAR_TAIL}\)?)?`;

// Tết | Chôl Chnăm Thmây, Thanh minh, Katê: another feast's name behind the bare word
const BARE = /Tết$/iu;
const PROPER_NAME = /^ \p{Lu}\p{Ll}/u;

export const lunarNewYearName: DeadlineParser = {
  name: 'lunar-new-year-name',
  cue: /tết/u,
  pattern: new RegExp(LUNAR, 'giu'),
  parse(match, text, context) {
    if (BARE.test(match[0]) && PROPER_NAME.test(text.slice(match.index + match[0].length))) return undefined;
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
