import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { GAP, YEAR } from '../words/fragments.js';
import { partReading, placeOf, type DeadlineParser } from '../readings/reading.js';

// , định hướng đến năm 2030 | tầm nhìn đến năm 2045 | có xét đến năm 2050: a view beyond the plan, no deadline
const PATTERN = pattern`(?:${GAP},${GAP}|${WORD_START})(?:và )?(?:có )?(?:(?:định hướng|tầm nhìn)(?: (?:đến|tới))?|xét (?:đến|tới)) (?:năm )?${YEAR}${WORD_END}`;

export const orientation: DeadlineParser = {
  name: 'orientation',
  cue: /định\s+hướng|tầm\s+nhìn|xét\s+(?:đến|tới)/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    return partReading('note', placeOf(match));
  },
};
