import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { AT_LEAST, COUNT_CUE, NUMBER, readCountPer, THINGS, UNIT } from '../words/count-words.js';
import { COUNT, GAP } from '../words/fragments.js';
import type { DeadlineParser } from '../readings/reading.js';

// 02 lần/năm | Ít nhất 02 tin, bài/tháng | 01 lần/quý | 1 lần mỗi tháng | 2-3 lần/năm | 01 lần/6 tháng
const PER = pattern`(?:${GAP}/${GAP}| (?:mỗi|một|trong|trên|hằng|hàng) (?:một )?)`;
/** "02 lớp trong tháng | 3/2023" is that month; "02 lần trong năm 2023" is a count all the same. */
const UNNUMBERED = pattern`(?<!trong (?:tháng|quý))|(?<=trong (?:tháng|quý))(?! (?:\d|[IVX]+${WORD_END}))`;
const COUNT_PER = pattern`${WORD_START}(?:${AT_LEAST})?${NUMBER} ${THINGS}${PER}(?:(?<size>${COUNT}) )?(?<unit>${UNIT})${WORD_END}(?:${UNNUMBERED})`;

export const countPerPeriod: DeadlineParser = {
  name: 'count-per-period',
  cue: COUNT_CUE,
  pattern: new RegExp(COUNT_PER, 'giu'),
  parse: readCountPer,
};
