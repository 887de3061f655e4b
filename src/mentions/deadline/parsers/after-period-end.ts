import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { COUNT, DAY_WORD, MONTH_WORD, QUARTER_WORD, type Groups } from '../words/fragments.js';
import { readCount } from '../words/numbers.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';

// Chậm nhất 10 ngày sau khi kết thúc quý | trong vòng 05 ngày kể từ khi kết thúc tháng | 15 ngày sau khi hết quý
const LEAD = pattern`(?:(?:chậm|muộn) nhất(?: (?:là|sau))?|trong(?: (?:vòng|thời hạn))?|sau|không quá) `;
const EACH = pattern`(?:(?:hằng|hàng|mỗi|từng) )?`;
const PATTERN = pattern`
  ${WORD_START}(?:${LEAD})?(?<count>${COUNT}) ${DAY_WORD} (?:sau khi|kể từ (?:khi|ngày)|sau) (?:kết thúc|hết) ${EACH}
  (?:(?<quarter>${QUARTER_WORD})|(?<month>${MONTH_WORD})|(?<half>6 ${MONTH_WORD})|(?<year>năm))${WORD_END}
  (?!\s*(?:\d|[IVX]{1,3}${WORD_END}|học|kế|này|sau))
`;

export const afterPeriodEnd: DeadlineParser = {
  name: 'after-period-end',
  cue: /kết\s+thúc|hết/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const groups = match.groups ?? {};
    const days = readCount(groups['count'] ?? '');
    if (days === undefined || days > 28) return undefined;
    return {
      ...placeOf(match),
      kind: 'recurring',
      confidence: CERTAIN,
      inclusive: true,
      recurrence: { ...ruleFor(groups, days), due: true, lagDays: days },
    };
  },
};

function ruleFor(groups: Groups, day: number): { every: string[]; rules: string[] } {
  if (groups['month']) return { every: ['P1M'], rules: [`FREQ=MONTHLY;BYMONTHDAY=${day}`] };
  if (groups['half']) return { every: ['P6M'], rules: [`FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=${day}`] };
  if (groups['year']) return { every: ['P1Y'], rules: [`FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=${day}`] };
  return { every: ['P3M'], rules: [`FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=${day}`] };
}
