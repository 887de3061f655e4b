import { dutyWords } from '../../../knowledge/agencies/duty-words.js';
import { isCapitalAt, wordAt, wordBefore } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';
import { beginsUnit } from './units/unit-start.js';

/**
 * Whether a word of duty stands here, so that a name before it is over. In a
 * cell the verbs that also stand in names ("đầu tư xây dựng") do not end one,
 * nor does "các" before anything but a group ("các công trình giao thông").
 */
export function isDutyAt(text: string, offset: number, { isCell }: Pick<Viewpoint, 'isCell'>): boolean {
  if (isCapitalAt(text, offset)) return false;
  const duty = dutyWords().longestAt(text, offset)?.values[0];
  if (!duty || (isCell && duty.isInNames) || duty.notAfter.includes(wordBefore(text, offset))) return false;
  return wordAt(text, offset) !== 'các' || beginsUnit(text, offset);
}

/** "giúp" of "Trợ giúp": the second half of a word whose first half has the capital. */
export function isSecondHalf(text: string, offset: number): boolean {
  const word = wordBefore(text, offset);
  const duty = dutyWords().longestAt(text, offset);
  const isHalf = isCapitalAt(word, 0) && word !== word.toUpperCase();
  return isHalf && (duty?.values[0]?.isInNames ?? false) && !text.slice(offset, duty?.end).includes(' ');
}
