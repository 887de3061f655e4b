import { groupKinds } from '../../../../knowledge/agencies/group-words.js';
import { isCapitalAt, skipBlank } from '../../scan.js';

/** End of the words for a kind that stand before a name of its own: "THCS" of "THCS Lý Tự Trọng". */
function endOfKind(text: string, offset: number): number | undefined {
  const kind = groupKinds().longestAt(text, offset);
  return kind && isCapitalAt(text, skipBlank(text, kind.end)) && !groupKinds().longestAt(text, skipBlank(text, kind.end))
    ? kind.end
    : undefined;
}

/** "THPT Ngô Quyền" and then "THCS Lý Tự Trọng": each is whole, while "Tiểu học và THCS Nguyễn Du" is one school of two levels. */
export function areBothOfAKind(text: string, first: number, end: number, second: number): boolean {
  const kind = endOfKind(text, skipBlank(text, first));
  return kind !== undefined && kind < end && endOfKind(text, second) !== undefined;
}
