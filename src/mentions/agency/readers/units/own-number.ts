import { COUNTING_WORD } from '../../../../knowledge/amounts/counting-words.js';
import { WORD_END } from '../../../../text/patterns.js';
import { endOfMatch, skipBlank } from '../../scan.js';
import { areaWordAt } from '../areas/area-word.js';
import { readPluralLevel } from '../areas/plural-level.js';

/** " 389" of "Ban Chỉ đạo 389", " 06" of "Tổ công tác 06", " số 3" of "Tổ số 3" */
const NUMBER = / (?:số )?\d{1,3}(?![\p{L}\p{N}./-])/uy;
const COUNTED = new RegExp(`${COUNTING_WORD}${WORD_END}`, 'iuy');

/**
 * End of the number by which a board is called; undefined where it counts what
 * follows: "Đoàn kiểm tra 12 người", "Ban Chỉ đạo 12 xã, thị trấn".
 */
export function endOfOwnNumber(text: string, offset: number): number | undefined {
  const end = endOfMatch(NUMBER, text, offset);
  if (end === undefined) return undefined;
  const next = skipBlank(text, end);
  const isCount = areaWordAt(text, next) ? countsAreas(text, offset) : endOfMatch(COUNTED, text, next) !== undefined;
  return isCount ? undefined : end;
}

/** "12 xã, thị trấn"; "389 tỉnh" is the province's board of that number. */
function countsAreas(text: string, offset: number): boolean {
  return /,| và /u.test(text.slice(offset, readPluralLevel(text, offset)?.end));
}
