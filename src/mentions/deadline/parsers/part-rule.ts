import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { MONTH_WORD, QUARTER_WORD } from '../words/fragments.js';
import { CONVENTION, placeOf, type DeadlineParser, type Recurrence } from '../readings/reading.js';

// Tuần đầu của quý | cuối mỗi quý | tháng cuối của quý | tuần cuối hằng tháng | cuối mỗi tháng | tháng đầu hằng quý
const EACH = pattern`(?:hằng|hàng|mỗi|từng|các) `;
const SIDE = pattern`(?<side>đầu|cuối|giữa)(?: (?:tiên|cùng))?`;
const QUARTERLY = pattern`(?:(?:tuần|${MONTH_WORD}) ${SIDE} (?:của )?(?:${EACH})?|${unnamedSide()} (?:của )?${EACH})${QUARTER_WORD}${WORD_END}(?!\s*(?:[IVX1-4]|này|sau|trước))`;
const MONTHLY = pattern`(?:tuần (?:đầu|cuối)(?: (?:tiên|cùng))? (?:của )?(?:${EACH})?|(?:đầu|cuối|giữa) (?:của )?${EACH})(?<month>${MONTH_WORD})${WORD_END}(?!\s*(?:\d|này|sau|trước))`;
const PATTERN = `${WORD_START}(?:${QUARTERLY}|${MONTHLY})`;

/** The rule names the month in which the window opens and no day. */
export const partRule: DeadlineParser = {
  name: 'part-rule',
  cue: /(?:đầu|cuối|giữa)[^]{0,40}(?:qu[ýí]|tháng)/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const { side, otherSide, month } = match.groups ?? {};
    return {
      ...placeOf(match),
      kind: 'recurring',
      confidence: CONVENTION,
      approximate: true,
      recurrence: month ? { every: ['P1M'], rules: ['FREQ=MONTHLY'] } : quarterly(side ?? otherSide ?? ''),
    };
  },
};

function unnamedSide(): string {
  return SIDE.replace('<side>', '<otherSide>');
}

function quarterly(side: string): Recurrence {
  const months = { đầu: '1,4,7,10', giữa: '2,5,8,11', cuối: '3,6,9,12' }[side.toLowerCase()] ?? '3,6,9,12';
  return { every: ['P3M'], rules: [`FREQ=YEARLY;BYMONTH=${months}`] };
}
