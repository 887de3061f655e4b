import { endOfJoint, endOfMatch, isCapitalAt, skipBlank, wordAt } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import { isDutyAt } from '../duty.js';

/** thuộc diện  |  trong danh sách  |  nơi có */
const LIMIT = / (?:(?:(?:nằm )?trong|thuộc) (?:diện|danh sách|vùng|phạm vi)|nơi có)(?= )/iuy;
/** có, what each of those meant has; "có trách nhiệm" begins a duty */
const HAVING = / có (?!trách nhiệm|nhiệm vụ)/iuy;
const MAX_WORDS = 8;

/**
 * Which of many are meant: "UBND các xã thuộc diện sắp xếp"; in a cell also
 * "UBND các xã sắp xếp", "UBND các huyện có dự án". The id of the group says nothing of it.
 */
export function endOfLimits(text: string, offset: number, viewpoint: Viewpoint): number {
  const cue = endOfMatch(LIMIT, text, offset) ?? (viewpoint.isCell ? endOfHaving(text, offset) : undefined);
  if (cue === undefined && !viewpoint.isCell) return offset;
  const end = endOfSmallWords(text, cue ?? offset, { ...viewpoint, isCell: false });
  return end === cue ? offset : end;
}

/** Without the blank behind, as behind the other words. */
function endOfHaving(text: string, offset: number): number | undefined {
  const end = endOfMatch(HAVING, text, offset);
  return end === undefined ? undefined : end - 1;
}

function endOfSmallWords(text: string, offset: number, viewpoint: Viewpoint): number {
  let end = offset;
  for (let count = 0; count < MAX_WORDS && endOfJoint(text, end) === undefined; count += 1) {
    const start = skipBlank(text, end);
    const word = wordAt(text, start);
    if (start === end || word === '' || isCapitalAt(text, start) || isDutyAt(text, start, viewpoint)) break;
    end = start + word.length;
  }
  return end;
}
