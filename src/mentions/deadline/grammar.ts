import type { Grammar } from '../runner.js';
import type { DeadlineContext } from './deadline-mention.js';
import { afterPeriodEnd } from './parsers/after-period-end.js';
import { atOnce } from './parsers/at-once.js';
import { awayFromEvent } from './parsers/away-from-event.js';
import { bareMonth } from './parsers/bare-month.js';
import { citation } from './parsers/citation.js';
import { clock } from './parsers/clock.js';
import { conditional } from './parsers/conditional.js';
import { countPerPeriod } from './parsers/count-per-period.js';
import { currentYear } from './parsers/current-year.js';
import { dataCutoff } from './parsers/data-cutoff.js';
import { dashedDay } from './parsers/dashed-day.js';
import { dayOfMonth } from './parsers/day-of-month.js';
import { dayOfWeek } from './parsers/day-of-week.js';
import { dayOfMonths } from './parsers/day-of-months.js';
import { dayRule } from './parsers/day-rule.js';
import { day } from './parsers/day.js';
import { daysOfPart } from './parsers/days-of-part.js';
import { everySoOften } from './parsers/every-so-often.js';
import { fixedDayName } from './parsers/fixed-day-name.js';
import { fromEvent } from './parsers/from-event.js';
import { fromNow } from './parsers/from-now.js';
import { halfYear } from './parsers/half-year.js';
import { lunarNewYearName } from './parsers/lunar-new-year-name.js';
import { measured } from './parsers/measured.js';
import { month } from './parsers/month.js';
import { ongoing } from './parsers/ongoing.js';
import { orientation } from './parsers/orientation.js';
import { partRule } from './parsers/part-rule.js';
import { part } from './parsers/part.js';
import { periodWithCount } from './parsers/period-with-count.js';
import { periodically } from './parsers/periodically.js';
import { planPeriod } from './parsers/plan-period.js';
import { quarter } from './parsers/quarter.js';
import { recurrenceList } from './parsers/recurrence-list.js';
import { reference } from './parsers/reference.js';
import { review } from './parsers/review.js';
import { schoolYear } from './parsers/school-year.js';
import { summer } from './parsers/summer.js';
import { throughoutYear } from './parsers/throughout-year.js';
import { week } from './parsers/week.js';
import { weekdayOfMonth } from './parsers/weekday-of-month.js';
import { weekday } from './parsers/weekday.js';
import { year } from './parsers/year.js';
import type { Reading } from './readings/reading.js';
import { dropParts } from './refiners/drop-parts.js';
import { dropRepeats } from './refiners/drop-repeats.js';
import { headYears } from './refiners/head-years.js';
import { eachYear } from './refiners/each-year.js';
import { joinClocks } from './refiners/join-clocks.js';
import { joinDistantDays } from './refiners/join-distant-days.js';
import { joinNotes } from './refiners/join-notes.js';
import { joinOngoing } from './refiners/join-ongoing.js';
import { joinRanges } from './refiners/join-ranges.js';
import { joinRecurrences } from './refiners/join-recurrences.js';
import { lunarDays } from './refiners/lunar-days.js';
import { leadWords } from './refiners/lead-words.js';
import { nameSubjects } from './refiners/name-subjects.js';
import { shareListYears } from './refiners/share-list-years.js';
import { tailWords } from './refiners/tail-words.js';

/** The written forms of deadlines. Of two that read the same words the first in this list wins. */
export const deadlineGrammar: Grammar<Reading, DeadlineContext> = {
  parsers: [
    citation,
    dataCutoff,
    ongoing,
    day,
    dashedDay,
    dayOfMonths,
    month,
    bareMonth,
    quarter,
    part,
    daysOfPart,
    week,
    halfYear,
    year,
    currentYear,
    throughoutYear,
    planPeriod,
    schoolYear,
    summer,
    fixedDayName,
    lunarNewYearName,
    fromNow,
    clock,
    dayRule,
    weekday,
    dayOfWeek,
    weekdayOfMonth,
    partRule,
    afterPeriodEnd,
    dayOfMonth,
    countPerPeriod,
    periodWithCount,
    everySoOften,
    recurrenceList,
    review,
    periodically,
    awayFromEvent,
    conditional,
    atOnce,
    fromEvent,
    measured,
    reference,
    orientation,
  ],
  refiners: [
    eachYear,
    joinClocks,
    lunarDays,
    leadWords,
    tailWords,
    joinRanges,
    shareListYears,
    dropRepeats,
    joinRecurrences,
    joinDistantDays,
    nameSubjects,
    headYears,
    joinOngoing,
    joinNotes,
    dropParts,
  ],
};
