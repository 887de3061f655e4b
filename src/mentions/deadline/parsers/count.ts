import { deadlineWords } from '../../../knowledge/deadline-words.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { duration, recurrence } from '../every.js';
import { BLANK, COUNT, GAP, phrases } from '../fragments.js';
import { readCount } from '../numbers.js';
import { CERTAIN, placeOf, type Reading } from '../reading.js';

const NOUN = phrases(deadlineWords('count-noun'));
const UNIT = phrases(deadlineWords('unit'));
const AT_LEAST = `(?<atLeast>ít${BLANK}nhất|tối${BLANK}thiểu|không${BLANK}dưới|từ)${BLANK}`;
const NUMBER = `(?<count>${COUNT})(?:${GAP}[-–]${GAP}(?<most>${COUNT}))?`;
const THINGS = `${NOUN}(?:${GAP}(?:,|và|\\+)${GAP}${NOUN}){0,2}`;

// 02 lần/năm | Ít nhất 02 tin, bài/tháng | 01 lần/quý | 1 lần mỗi tháng | 2-3 lần/năm | 01 lần/6 tháng
const PER = `(?:${GAP}/${GAP}|${BLANK}(?:mỗi|một|trong|trên|hằng|hàng)${BLANK}(?:một${BLANK})?)`;
const COUNT_PER = `${WORD_START}(?:${AT_LEAST})?${NUMBER}${BLANK}${THINGS}${PER}(?:(?<size>${COUNT})${BLANK})?(?<unit>${UNIT})${WORD_END}`;

export const countPerPeriod: Parser<Reading, DeadlineContext> = {
  name: 'count-per-period',
  pattern: new RegExp(COUNT_PER, 'giu'),
  parse: readCountPer,
};

// Mỗi tháng 01 kỳ | mỗi năm ít nhất 02 lần | hằng quý 01 lần | 6 tháng 01 lần
const PERIOD_WITH = `${WORD_START}(?:định${BLANK}k[ỳì]${BLANK})?(?:mỗi|hằng|hàng|một|0?1|cứ)${BLANK}(?:(?<size>${COUNT})${BLANK})?(?<unit>${UNIT})${GAP}[,:(]?${GAP}(?:${AT_LEAST})?${NUMBER}${BLANK}${THINGS}${WORD_END}`;

export const periodWithCount: Parser<Reading, DeadlineContext> = {
  name: 'period-with-count',
  pattern: new RegExp(PERIOD_WITH, 'giu'),
  parse: readCountPer,
};

// 6 tháng/lần | quý/lần | 03 tháng một lần | hai tháng 1 lần | 02 năm/01 lần | định kỳ 6 tháng/lần
const EVERY_SO_OFTEN = `${WORD_START}(?:định${BLANK}k[ỳì]${BLANK})?(?:(?:mỗi|cứ)${BLANK})?(?:(?<size>${COUNT})${BLANK}(?<unit>${UNIT})${BLANK}(?:0?1|một)${BLANK}|(?:(?<sizeAbove>${COUNT})${BLANK})?(?<unitAbove>${UNIT})${GAP}/${GAP}(?:(?:0?1|một)${BLANK})?)lần${WORD_END}`;

export const everySoOften: Parser<Reading, DeadlineContext> = {
  name: 'every-so-often',
  pattern: new RegExp(EVERY_SO_OFTEN, 'giu'),
  parse: readCountPer,
};

/** A count of one is a spacing; of a higher one the text states none. */
function readCountPer(match: RegExpExecArray): Reading | undefined {
  const { count: words = '1', most, atLeast, sizeAbove = '1', size = sizeAbove, unitAbove = '', unit = unitAbove } = match.groups ?? {};
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
