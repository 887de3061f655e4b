import { fixedDay, fixedDayNames } from '../../../knowledge/days/fixed-days.js';
import { NUMERAL, pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { dayTerm, monthsTerm } from '../calendar/calendar-term.js';
import { DAY_WORD, GAP, phrases, YEAR_TAIL } from '../words/fragments.js';
import { periodReading, placeOf, type DeadlineParser } from '../readings/reading.js';
import { withYearTail } from '../words/year-tail.js';

// Ngày Pháp luật 09/11 | Quốc khánh 02/9/2020 | Ngày Chuyển đổi số quốc gia | Tháng Thanh niên năm 2026
const DATE = pattern`(?:${DAY_WORD} )?0?(?<day>\d{1,2})${GAP}/${GAP}0?(?<month>\d{1,2})(?![${NUMERAL}])`;
const OWN_DATE = `(?:${GAP},?${GAP}${DATE}|${GAP}\\(${DATE.replace('<day>', '<dayInside>').replace('<month>', '<monthInside>')}\\))?`;
const FIXED = pattern`${WORD_START}(?:dịp )?(?<name>${phrases(fixedDayNames)})${WORD_END}${OWN_DATE}(?:${YEAR_TAIL})?`;

export const fixedDayName: DeadlineParser = {
  name: 'fixed-day-name',
  pattern: new RegExp(FIXED, 'giu'),
  parse(match) {
    const groups = match.groups ?? {};
    const { dayInside, day = dayInside, monthInside, month = monthInside } = groups;
    const known = fixedDay(groups['name'] ?? '');
    if (!known || (day && (Number(day) !== known.day || Number(month) !== known.month))) return undefined;
    const term = withYearTail(known.day === undefined ? monthsTerm(known.month, 1, 'month') : dayTerm(known.month, known.day), groups);
    return periodReading([{ from: term, to: term, ...placeOf(match) }]);
  },
};
