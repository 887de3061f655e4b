import { pattern } from '../../../text/patterns.js';
import { DAY_WORD, GAP, NUMBER_END, TWO_DIGITS } from '../words/fragments.js';
import { readNumber } from '../words/numbers.js';
import { partReading, placeOf, type DeadlineParser } from '../readings/reading.js';

// ngày 20 | ngày 10, 20 | ngày 10 và ngày 25: means something only beside a recurrence
const DAY = `${TWO_DIGITS}${NUMBER_END}`;
const PATTERN = pattern`${DAY_WORD} (?:mùng )?${DAY}(?:${GAP}(?:,|và)${GAP}(?:${DAY_WORD} )?${DAY}){0,5}`;

export const dayOfMonth: DeadlineParser = {
  name: 'day-of-month',
  cue: /ngày/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const daysOfMonth = readDays(match[0]);
    return daysOfMonth && partReading('day-of-month', placeOf(match), { daysOfMonth });
  },
};

const ONE_DAY = /\s*(?<joint>[-–]|đến|tới)?[^\dOSIlBZ|]{0,12}?(?<digits>[\dOSIlBZ|]{1,2})/giu;

/** "ngày 10 và ngày 25" → 10, 25; "01 - 05" → 1, 2, 3, 4, 5; undefined when no month has such a day. */
export function readDays(words: string): number[] | undefined {
  const days: number[] = [];
  for (const { groups: { joint, digits = '' } = {} } of words.matchAll(ONE_DAY)) {
    const day = readNumber(digits)?.value ?? 0;
    const before = joint === undefined ? undefined : days.at(-1);
    if (before === undefined) days.push(day);
    else for (let next = before + 1; next <= day; next += 1) days.push(next);
  }
  return days.length > 0 && days.every((day) => day >= 1 && day <= 31) ? days : undefined;
}
