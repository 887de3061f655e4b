import { targetWords } from '../../../knowledge/amounts/target-words.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';

const word = (words: string): string => `${WORD_START}${words}${WORD_END}`;
/** "cơ quan, đơn vị | tổ chức hội nghị"; behind a sign or a joint it is a noun: "cơ quan, tổ chức". */
const ALSO_NOUN = `(?<=\\p{L}\\s+)(?<!${WORD_START}(?:và|hoặc|các|những|số|của|cấp)\\s+)${targetWords('verb-or-noun')}(?=\\s+\\p{Ll})(?!\\s+${targetWords('predicate')}${WORD_END})`;
const PREDICATE = new RegExp(`${word(`(?:(?:không|chưa) )?${targetWords('predicate')}`)}|${ALSO_NOUN}`, 'iu');
/** "công dân đủ điều kiện | được cấp căn cước": what stands before the passive tells which ones are meant. */
const WHICH_ONES = new RegExp(`^${word(targetWords('state'))}`, 'iu');
const PASSIVE = new RegExp(`(?<=[^\\s,]\\s+)${word(targetWords('passive'))}`, 'iu');

/** Where in the words behind a figure the noun ends and what is to be true of it begins. */
export function startOfPredicate(words: string): number | undefined {
  const first = PREDICATE.exec(words)?.index;
  if (first === undefined || !WHICH_ONES.test(words.slice(first))) return first;
  const passive = PASSIVE.exec(words.slice(first));
  return first + (passive?.index ?? 0);
}
