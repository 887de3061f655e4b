import { WORD_END, WORD_START } from '../../../text/patterns.js';
import { AT_LEAST, COUNT_CUE, NUMBER, readCountPer, THINGS, UNIT } from '../words/count-words.js';
import { BLANK, COUNT, GAP } from '../words/fragments.js';
import type { DeadlineParser } from '../readings/reading.js';

// Mỗi tháng 01 kỳ | ít nhất mỗi tuần một buổi | mỗi năm ít nhất 02 lần | hằng quý 01 lần | 6 tháng 01 lần
const PERIOD_WITH = `${WORD_START}(?:(?<least>ít${BLANK}nhất|tối${BLANK}thiểu)${BLANK})?(?:định${BLANK}k[ỳì]${BLANK})?(?:mỗi|hằng|hàng|một|0?1|cứ)${BLANK}(?:(?<size>${COUNT})${BLANK})?(?<unit>${UNIT})${GAP}[,:(]?${GAP}(?:${AT_LEAST})?${NUMBER}${BLANK}${THINGS}${WORD_END}`;

export const periodWithCount: DeadlineParser = {
  name: 'period-with-count',
  cue: COUNT_CUE,
  pattern: new RegExp(PERIOD_WITH, 'giu'),
  parse: readCountPer,
};
