import { provinceRegister } from '../../../../knowledge/agencies/provinces.js';
import { endOfJoint, endOfMatch, isFollowedBy, skipBlank } from '../../scan.js';

/** " Vân Phong"  |  " Nghi Sơn" */
const OWN_NAME = / \p{Lu}\p{Ll}[\p{L}\p{M}’']{0,12}(?: \p{Lu}\p{Ll}[\p{L}\p{M}’']{0,12}){0,2}/uy;

/** "… Khu kinh tế Vân Phong", "… Khu kinh tế Nghi Sơn và các Khu công nghiệp": each such body has a name of its own. */
export function endOfOwnName(text: string, end: number, tails: readonly string[]): number {
  if (tails.length === 0) return end;
  const isArea = provinceRegister().longestAt(text, skipBlank(text, end)) !== undefined;
  const ownEnd = (isArea ? undefined : endOfMatch(OWN_NAME, text, end)) ?? end;
  const joint = endOfJoint(text, ownEnd);
  const tail = joint === undefined ? undefined : tails.find((words) => isFollowedBy(text, joint, [words.toLowerCase()]));
  return joint === undefined || tail === undefined ? ownEnd : joint + tail.length;
}
