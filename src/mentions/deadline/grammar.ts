import type { Grammar } from '../runner.js';
import type { DeadlineContext } from './deadline-mention.js';
import { afterPeriodEnd } from './parsers/after-period-end.js';
import { citation } from './parsers/citation.js';
import { clock } from './parsers/clock.js';
import { conditional } from './parsers/conditional.js';
import { countPerPeriod, everySoOften, periodWithCount } from './parsers/count.js';
import { dashedDay } from './parsers/dashed-day.js';
import { dayOfMonth } from './parsers/day-of-month.js';
import { dayOfMonths } from './parsers/day-of-months.js';
import { dayRule } from './parsers/day-rule.js';
import { day } from './parsers/day.js';
import { fromNow } from './parsers/from-now.js';
import { halfYear } from './parsers/half-year.js';
import { bareMonth, month } from './parsers/month.js';
import { fixedDayName, lunarNewYearName } from './parsers/named-day.js';
import { ongoing } from './parsers/ongoing.js';
import { orientation } from './parsers/orientation.js';
import { partRule } from './parsers/part-rule.js';
import { part } from './parsers/part.js';
import { planPeriod } from './parsers/plan-period.js';
import { quarter } from './parsers/quarter.js';
import { periodically, recurrenceList } from './parsers/recurrence.js';
import { reference } from './parsers/reference.js';
import { atOnce, awayFromEvent, fromEvent, measured } from './parsers/relative.js';
import { schoolYear } from './parsers/school-year.js';
import { summer } from './parsers/summer.js';
import { week } from './parsers/week.js';
import { weekday } from './parsers/weekday.js';
import { currentYear, throughoutYear } from './parsers/whole-year.js';
import { year } from './parsers/year.js';
import type { Reading } from './reading.js';
import { dropParts } from './refiners/drop-parts.js';
import { dropRepeats } from './refiners/drop-repeats.js';
import { headYears } from './refiners/head-years.js';
import { joinClocks } from './refiners/join-clocks.js';
import { joinNotes } from './refiners/join-notes.js';
import { joinOngoing } from './refiners/join-ongoing.js';
import { joinRanges } from './refiners/join-ranges.js';
import { joinRecurrences } from './refiners/join-recurrences.js';
import { leadWords } from './refiners/lead-words.js';
import { nameSubjects } from './refiners/name-subjects.js';
import { shareListYears } from './refiners/share-list-years.js';
import { tailWords } from './refiners/tail-words.js';

/** The written forms of deadlines. Of two that read the same words the first in this list wins. */
export const deadlineGrammar: Grammar<Reading, DeadlineContext> = {
  parsers: [
    citation,
    day, dashedDay, dayOfMonths, month, bareMonth, quarter, part, week, halfYear, year, currentYear, throughoutYear,
    planPeriod, schoolYear, summer, fixedDayName, lunarNewYearName, fromNow, clock,
    dayRule, weekday, partRule, afterPeriodEnd, dayOfMonth,
    countPerPeriod, periodWithCount, everySoOften, recurrenceList, periodically,
    ongoing, awayFromEvent, conditional, atOnce, fromEvent, measured, reference, orientation,
  ],
  refiners: [
    joinClocks, leadWords, tailWords, joinRanges, shareListYears, dropRepeats,
    joinRecurrences, nameSubjects, headYears, joinOngoing, joinNotes, dropParts,
  ],
};
