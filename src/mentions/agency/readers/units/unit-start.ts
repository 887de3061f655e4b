import { agencyRegister } from '../../../../knowledge/agencies/agencies.js';
import { groupNouns } from '../../../../knowledge/agencies/group-words.js';
import { posts } from '../../../../knowledge/agencies/post-words.js';
import { unitHeads, type UnitHead } from '../../../../knowledge/agencies/unit-heads.js';
import { personWords } from '../../../../knowledge/agencies/person-words.js';
import { endOfMatch, isCapitalAt, isFollowedBy, isInsideWord, skipBlank, wordBefore } from '../../scan.js';

const EACH = new RegExp(`các (?:${personWords('comrade', 'adult')} )?`, 'iuy');

/** A head with a capital, or without one before a word with one: "Phòng …", "phòng Tổ chức". */
export function headAt(text: string, offset: number): { head: UnitHead; end: number } | undefined {
  if (isInsideWord(text, offset)) return undefined;
  const match = unitHeads().longestAt(text, offset);
  const head = match?.values[0];
  if (!match || !head || isFollowedBy(text, match.end, head.notBefore)) return undefined;
  if (head.notAfter.includes(wordBefore(text, offset).toLowerCase())) return undefined;
  return { head, end: match.end };
}

/** Whether a unit or a group begins here, so that a comma or "và" before it parts two. */
export function beginsUnit(text: string, offset: number): boolean {
  const each = endOfMatch(EACH, text, offset);
  if (each !== undefined) return beginsPlural(text, each);
  const head = headAt(text, offset);
  if (head) return isCapitalAt(text, offset) || isCapitalAt(text, skipBlank(text, head.end));
  const post = posts().longestAt(text, offset)?.values[0];
  if (post?.isOfSettlement) return true;
  if (!isCapitalAt(text, offset)) return false;
  if (post?.isName) return true;
  return (agencyRegister().longestAt(text, offset) ?? agencyRegister().misreadAt(text, offset)) !== undefined;
}

/** Behind "các": "phòng", "Hạt Kiểm lâm", "đồng chí Phó Giám đốc". */
function beginsPlural(text: string, offset: number): boolean {
  if (groupNouns().longestAt(text, offset) ?? posts().longestAt(text, offset)) return true;
  return isCapitalAt(text, offset) && headAt(text, offset) !== undefined;
}
