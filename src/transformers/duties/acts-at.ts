import { dutyWords } from '../../knowledge/agencies/duty-words.js';
import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import { WORD_END } from '../../text/patterns.js';

const NO_ACT = new RegExp(`^(?:${dutyPhrases('particle')}|${dutyPhrases('negation')})${WORD_END}`, 'iu');

/** A word of duty stands here that says what somebody does: "duy trì", but not "tại", "đã", "làm trưởng đoàn". */
export function actsAt(text: string, offset: number): boolean {
  return dutyWords().longestAt(text, offset) !== undefined && !NO_ACT.test(text.slice(offset, offset + 40));
}
