import { dutyWords } from '../../../knowledge/agency-words.js';
import { isCapitalAt, wordAt } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';
import { beginsUnit } from './unit-start.js';

/**
 * Whether a word of duty stands here, so that a name before it is over. In a
 * cell the verbs that also stand in names ("đầu tư xây dựng") do not end one,
 * nor does "các" before anything but a group ("các công trình giao thông").
 */
export function isDutyAt(text: string, offset: number, { isCell }: Viewpoint): boolean {
  if (isCapitalAt(text, offset)) return false;
  const duty = dutyWords().longestAt(text, offset)?.values[0];
  if (!duty || (isCell && duty.isInNames)) return false;
  return wordAt(text, offset) !== 'các' || beginsUnit(text, offset);
}
