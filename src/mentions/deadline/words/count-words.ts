import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { pattern } from '../../../text/patterns.js';
import { duration, recurrence } from '../calendar/recurrence.js';
import { COUNT, GAP, phrases } from './fragments.js';
import { readCount } from './numbers.js';
import { CERTAIN, placeOf, type Reading } from '../readings/reading.js';

/** What is counted: "lần", "kỳ", "tin, bài". */
const NOUN = phrases(deadlineWords('count-noun'));
/** Seen in every count. */
export const COUNT_CUE = new RegExp(NOUN, 'iu');
export const UNIT = phrases(deadlineWords('unit'));
export const AT_LEAST = pattern`(?<atLeast>ít nhất|tối thiểu|không dưới|từ) `;
export const NUMBER = `(?<count>${COUNT})(?:${GAP}[-–]${GAP}(?<most>${COUNT}))?`;
export const THINGS = `${NOUN}(?:${GAP}(?:,|và|\\+)${GAP}${NOUN}){0,2}`;

/** A count of one is a spacing; of a higher one the text states none. */
export function readCountPer(match: RegExpExecArray): Reading | undefined {
  const {
    count: words = '1',
    most,
    least,
    atLeast = least,
    sizeAbove = '1',
    size = sizeAbove,
    unitAbove = '',
    unit = unitAbove,
  } = match.groups ?? {};
  const count = readCount(words);
  const period = duration(readCount(size) ?? 0, unit);
  if (count === undefined || period === undefined || period.startsWith('P0')) return undefined;
  const isMinimum = atLeast !== undefined || most !== undefined;
  return {
    ...placeOf(match),
    kind: 'recurring',
    confidence: CERTAIN,
    recurrence: count === 1 ? recurrence(period) : recurrence(),
    ...(count > 1 || isMinimum ? { timesPerPeriod: { count, period, ...(isMinimum ? { atLeast: true } : {}) } } : {}),
  };
}
