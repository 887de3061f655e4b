import { LOWER, pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { AT_LEAST, COUNT_CUE, NUMBER, readCountPer, THINGS, UNIT } from '../words/count-words.js';
import { COUNT, GAP } from '../words/fragments.js';
import type { DeadlineParser } from '../readings/reading.js';

/** "phát sóng", "tổ chức" */
const DOING = `(?: [${LOWER}]{1,7}){0,3}`;
// Mỗi tháng 01 kỳ | mỗi tháng phát sóng 02 kỳ | ít nhất mỗi tuần một buổi | mỗi năm ít nhất 02 lần | hằng quý 01 lần | 6 tháng 01 lần
const PERIOD_WITH = pattern`
  ${WORD_START}(?:(?<least>ít nhất|tối thiểu) )?(?:định k[ỳì] )?(?:mỗi|hằng|hàng|một|0?1|cứ) (?:(?<size>${COUNT}) )?(?<unit>${UNIT})
  (?:${GAP}[,:(]?${GAP}|${DOING} )(?:${AT_LEAST})?${NUMBER} ${THINGS}${WORD_END}
`;

export const periodWithCount: DeadlineParser = {
  name: 'period-with-count',
  cue: COUNT_CUE,
  pattern: new RegExp(PERIOD_WITH, 'giu'),
  parse: readCountPer,
};
