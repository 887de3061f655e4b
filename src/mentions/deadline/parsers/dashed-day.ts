import { pattern } from '../../../text/patterns.js';
import { dayTerm } from '../calendar/calendar-term.js';
import { DAY_WORD, NUMBER_END, NUMBER_START } from '../words/fragments.js';
import { periodReading, placeOf, type DeadlineParser } from '../readings/reading.js';

// 15-6-2020 | ngày 05-01-2021 (a manner of Party papers)
const PATTERN = pattern`(?:${DAY_WORD} )?${NUMBER_START}(\d{1,2})[-–](\d{1,2})[-–]((?:19|20)\d{2})${NUMBER_END}`;

export const dashedDay: DeadlineParser = {
  name: 'dashed-day',
  cue: /\d[-–]\d/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const [, day, month, year] = match.map(Number);
    if (day === undefined || month === undefined || year === undefined) return undefined;
    const term = { ...dayTerm(month, day), year };
    return periodReading([{ from: term, to: term, ...placeOf(match) }]);
  },
};
