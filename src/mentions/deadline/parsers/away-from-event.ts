import { LETTER, WORD_START } from '../../../text/patterns.js';
import { BLANK, DAY_WORD, MONTH_WORD, QUARTER_WORD } from '../words/fragments.js';
import { isoLength, LENGTH } from '../words/length.js';
import { readCount } from '../words/numbers.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';

// Trước hội nghị 05 ngày | sau ngày họp ít nhất 02 ngày làm việc
const AWAY = `${WORD_START}(?<side>trước|sau)${BLANK}(?!(?:${DAY_WORD}|${MONTH_WORD}|${QUARTER_WORD}|năm|tuần)${BLANK}[\\dIVX])(?<anchor>(?:khi${BLANK}|${DAY_WORD}${BLANK})?[${LETTER}][^;,.\\n()\\d]{1,80}?)${BLANK}(?:(?:ít${BLANK}nhất|tối${BLANK}thiểu|khoảng)${BLANK})?(?<!${DAY_WORD}${BLANK})${LENGTH}(?!${BLANK}(?:đầu|cuối|giữa|sau|trước|kể|tính))`;

export const awayFromEvent: DeadlineParser = {
  name: 'away-from-event',
  cue: /(?:trước|sau)\s+(?!(?:ngày|tháng|qu[ýí]|năm|tuần)\s+[\divx])\D/u,
  pattern: new RegExp(AWAY, 'giu'),
  parse(match) {
    const groups = match.groups ?? {};
    const count = readCount(groups['count'] ?? '');
    if (count === undefined || /^\D/u.test(groups['count'] ?? '')) return undefined;
    const sign = /^trước/iu.test(groups['side'] ?? '') ? '-' : '';
    return {
      ...placeOf(match),
      kind: 'relative',
      offset: { duration: `${sign}${isoLength(groups, count)}`, ...(groups['working'] ? { workingDays: true } : {}) },
      anchor: groups['anchor'] ?? '',
      confidence: CERTAIN,
    };
  },
};
