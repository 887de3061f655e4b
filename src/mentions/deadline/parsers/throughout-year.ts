import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { DAY_WORD, GAP, MONTH_WORD, QUARTER_WORD, YEAR } from '../words/fragments.js';
import type { DeadlineParser } from '../readings/reading.js';
import { yearReading } from '../readings/year-reading.js';

// Cả năm | trong cả năm 2020 | suốt năm | các tháng trong năm | 4 quý trong năm 2021: all the time in that year
const ALL_YEAR = pattern`(?:cả|(?:xuyên )?suốt|toàn|quanh) (?:cả )?`;
const EVERY_PART = pattern`(?:tất cả )?(?:các|những|4|bốn|12) (?:${DAY_WORD}|tuần|${MONTH_WORD}|${QUARTER_WORD}) (?:trong|của) (?:cả )?`;
const THROUGHOUT = pattern`${WORD_START}(?:trong )?(?:${ALL_YEAR}|${EVERY_PART})năm${WORD_END}(?! học)(?:${GAP}(?<year>${YEAR}))?`;

export const throughoutYear: DeadlineParser = {
  name: 'throughout-year',
  cue: /(?:cả|suốt|toàn|quanh|trong|của)\s+năm/u,
  pattern: new RegExp(THROUGHOUT, 'giu'),
  parse(match) {
    return { ...yearReading(match), kind: 'ongoing' };
  },
};
