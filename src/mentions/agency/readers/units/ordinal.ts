import { WORD_END, WORD_START } from '../../../../text/patterns.js';
import { endOfJoint, endOfMatch } from '../../scan.js';
import { isDutyAt } from '../duty.js';

/** " I", " số 2" at the end of a name */
const LAST = new RegExp(`${WORD_START}(?:(?:[Ss]ố )?\\d{1,2}|[IVX]{1,5})$`, 'u');
/** "II"  |  "3"  |  "số 3" */
const ROMAN = new RegExp(`[IVX]{1,5}${WORD_END}`, 'uy');
const ARABIC = new RegExp(`(?:[Ss]ố )?\\d{1,2}(?![\\p{L}\\p{N}./-])`, 'uy');

/** The number with which a name ends that ends at the offset, "" when there is none: "I" of "Chi cục Thú y vùng I". */
export function ordinalBefore(text: string, end: number): string {
  return LAST.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? '';
}

/** " số 3" of "Tổ bầu cử số 3"; that of a paper goes on: "số 3/KH". */
const NUMBER = / số \d{1,2}(?![\p{L}\p{N}/-]|\.\d)/uy;

/** End of the number by which a unit is called, behind its name. */
export function endOfNumberBehind(text: string, offset: number): number | undefined {
  return endOfMatch(NUMBER, text, offset);
}

/** End of the number at the offset, where it is written like that one: "II" behind "I". */
export function endOfOrdinal(text: string, offset: number, like: string): number | undefined {
  if (like === '') return undefined;
  const end = endOfMatch(/\d/u.test(like) ? ARABIC : ROMAN, text, offset);
  return end !== undefined && isOver(text, end) ? end : undefined;
}

/** Behind it nothing of a name: no word but a joint or one of duty ("Tổ 1, 2 | kiểm tra", not "Tổ 1, 2 | người"). */
function isOver(text: string, end: number): boolean {
  if (!/^ ?[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) || endOfJoint(text, end) !== undefined) return true;
  return text[end] === ' ' && isDutyAt(text, end + 1, { isCell: false });
}
