import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { clauseTail } from '../words/clause-tail.js';
import { phrases } from '../words/fragments.js';
import { CERTAIN, type DeadlineParser } from '../readings/reading.js';

// Khi có yêu cầu | Sau khi có hướng dẫn của Bộ Nội vụ | Đột xuất | Theo yêu cầu nhiệm vụ | tùy tình hình | sau hội nghị
const WHEN = pattern`(?:(?:sau|trước|trong|(?:cho )?đến) )?khi|lúc(?! \d)|trong trường hợp|trường hợp|nếu`;
const EVENT = pattern`(?:sau|trước|trong|tại|cùng với) (?:mỗi |các )?${phrases(deadlineWords('event'))}`;
const PATTERN = `${WORD_START}(?:${WHEN}|${EVENT}|${phrases(deadlineWords('conditional'))})${WORD_END}`;
const ON_DEMAND = /^(?:đột|theo|t[ùu][yỳ])/iu;

export const conditional: DeadlineParser = {
  name: 'conditional',
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match, text) {
    const head = match.index + match[0].length;
    const tail = clauseTail(text, head);
    // "đột xuất ít nhất 02 cuộc/năm": how often is said by itself.
    const end = ON_DEMAND.test(match[0]) && /\d/u.test(text.slice(head, tail)) ? head : tail;
    if (end <= head && !ON_DEMAND.test(match[0]) && !/\s/u.test(match[0])) return undefined;
    return {
      start: match.index,
      end: Math.max(end, head),
      kind: 'conditional',
      anchor: text.slice(match.index, Math.max(end, head)),
      confidence: CERTAIN,
    };
  },
};
