import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { readCountPer, UNIT } from '../words/count-words.js';
import { COUNT, GAP } from '../words/fragments.js';
import type { DeadlineParser } from '../readings/reading.js';

// 6 tháng/lần | quý/lần | 03 tháng một lần | hai tháng 1 lần | 02 năm/01 lần | định kỳ 6 tháng/lần
const EVERY_SO_OFTEN = pattern`
  ${WORD_START}(?:định k[ỳì] )?(?:(?:mỗi|cứ) )?
  (?:(?<size>${COUNT}) (?<unit>${UNIT}) (?:0?1|một) |(?:(?<sizeAbove>${COUNT}) )?(?<unitAbove>${UNIT})${GAP}/${GAP}(?:(?:0?1|một) )?)
  lần${WORD_END}
`;

export const everySoOften: DeadlineParser = {
  name: 'every-so-often',
  cue: /lần/u,
  pattern: new RegExp(EVERY_SO_OFTEN, 'giu'),
  parse: readCountPer,
};
