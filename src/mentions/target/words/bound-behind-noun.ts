import { targetWords } from '../../../knowledge/amounts/target-words.js';
import { NUMERAL, pattern, WORD_END } from '../../../text/patterns.js';
import type { Mention } from '../../runner.js';
import type { Groups } from './figure.js';

// từ 98,5% | diện tích cần cấp trở lên  |  từ 3 đoàn viên | ưu tú trở lên
const BEHIND_NOUN = new RegExp(pattern`^(?<noun>\s[^,.;:()${NUMERAL}]{1,80}?) (?<behind>${targetWords('behind')})${WORD_END}`, 'iu');

// đạt 95% | dân số trở lên  |  90% | số hộ dân trở lên: nothing but what the share is of; in "90% học sinh khá trở lên" it is the rank that goes up
const BEHIND_WHOLE = new RegExp(pattern`^(?<noun>\s(?:dân số|số(?: \p{L}+){1,2}?)) (?<behind>${targetWords('behind')})${WORD_END}`, 'iu');

/** The bound that closes "từ" may stand behind the noun, which it ends; behind the whole that a share is of also without "từ". */
export function withBoundBehindNoun(text: string, clause: Mention, figure: Mention, groups: Groups): { clause: Mention; groups: Groups } {
  const { noun = '', behind } = (groups['from'] ? BEHIND_NOUN : BEHIND_WHOLE).exec(text.slice(figure.end, clause.end))?.groups ?? {};
  return behind === undefined
    ? { clause, groups }
    : { clause: { ...clause, end: figure.end + noun.length }, groups: { ...groups, behind } };
}
