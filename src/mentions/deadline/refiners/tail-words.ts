import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { WORD_END } from '../../../text/patterns.js';
import { phrases } from '../words/fragments.js';
import { CONVENTION, DOUBTFUL, type DeadlineRefiner, type Reading } from '../readings/reading.js';

/** Words after a date that change what it says. */
const NEXT = '(?:tiếp theo|kế tiếp|liền kề|sau|tới)';
const ONWARDS = beginning(`trở (?:đi|về sau)|(?:và|cùng) (?:các|những) năm ${NEXT}(?: đó)?`);
const LUNAR = beginning('\\(?âm lịch\\)?|\\(âl\\)|âl');
const NEUTRAL = beginning(`\\((?:dự kiến|dương lịch|${phrases(deadlineWords('weekday'))})\\)|dương lịch`);
const LONGEST = 40;

function beginning(words: string): RegExp {
  return new RegExp(`^\\s*,?\\s*(?:${words.replace(/ /gu, '\\s+')})(?:${WORD_END}|(?<=\\)))`, 'iu');
}

export const tailWords: DeadlineRefiner = {
  name: 'tail-words',
  refine(readings, text) {
    const kept: Reading[] = [];
    for (const reading of readings) {
      // what a tail has taken ("và các năm sau") is read already
      if (reading.start < (kept.at(-1)?.end ?? 0)) continue;
      kept.push(reading.periods ? trailed(reading, text) : reading);
    }
    return kept;
  },
};

function trailed(reading: Reading, text: string): Reading {
  const after = text.slice(reading.end, reading.end + LONGEST);
  const [onwards, lunar, neutral] = [ONWARDS, LUNAR, NEUTRAL].map((pattern) => pattern.exec(after)?.[0].length);
  if (onwards)
    return { ...reading, kind: 'after', bound: 'after', inclusive: true, lead: 'other', openEnded: true, end: reading.end + onwards };
  if (lunar) return { ...reading, kind: 'unread', confidence: DOUBTFUL, issues: ['unread'], end: reading.end + lunar };
  return neutral ? { ...reading, end: reading.end + neutral, confidence: Math.min(reading.confidence, CONVENTION) } : reading;
}
