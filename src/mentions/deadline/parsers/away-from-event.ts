import { LETTER, pattern, WORD_START } from '../../../text/patterns.js';
import { DAY_WORD, MONTH_WORD, QUARTER_WORD } from '../words/fragments.js';
import { isoLength, LENGTH } from '../words/length.js';
import { readCount } from '../words/numbers.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';

// Trước hội nghị 05 ngày | sau ngày họp ít nhất 02 ngày làm việc | sau vòng 1 không quá 15 ngày
const AWAY = pattern`
  ${WORD_START}(?<side>trước|sau) (?!(?:${DAY_WORD}|${MONTH_WORD}|${QUARTER_WORD}|năm|tuần) [\dIVX])
  (?<anchor>(?:khi |${DAY_WORD} )?[${LETTER}](?:[^;,.\n()\d]|(?<=[${LETTER}] )\d{1,2}(?= [${LETTER}])){1,80}?) (?:(?:ít nhất|tối thiểu|khoảng|không quá|tối đa|chậm nhất(?: là)?) )?
  (?<!${DAY_WORD} )${LENGTH}(?! (?:đầu|cuối|giữa|sau|trước|kể|tính))
`;

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
