import { targetWords } from '../../../knowledge/amounts/target-words.js';
import { NUMERAL, pattern, WORD_END } from '../../../text/patterns.js';
import type { Mention } from '../../runner.js';
import type { Groups } from './figure.js';

// từ 98,5% | diện tích cần cấp trở lên  |  từ 3 đoàn viên | ưu tú trở lên
const BEHIND_NOUN = new RegExp(pattern`^(?<noun>\s[^,.;:()${NUMERAL}]{1,80}?) (?<behind>${targetWords('behind')})${WORD_END}`, 'iu');

/** The bound that closes "từ" may stand behind the noun, which it ends. */
export function withBoundBehindNoun(text: string, clause: Mention, figure: Mention, groups: Groups): { clause: Mention; groups: Groups } {
  const { noun = '', behind } = (groups['from'] ? BEHIND_NOUN.exec(text.slice(figure.end, clause.end))?.groups : undefined) ?? {};
  return behind === undefined
    ? { clause, groups }
    : { clause: { ...clause, end: figure.end + noun.length }, groups: { ...groups, behind } };
}
