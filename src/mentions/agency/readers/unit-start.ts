import { agencyRegister } from '../../../knowledge/agencies.js';
import { groupNouns, unitHeads, type UnitHead } from '../../../knowledge/agency-words.js';
import { endOfMatch, isCapitalAt, isFollowedBy, isInsideWord, skipBlank } from '../scan.js';

const EACH = /các /iuy;

/** A head with a capital, or without one before a word with one: "Phòng …", "phòng Tổ chức". */
export function headAt(text: string, offset: number): { head: UnitHead; end: number } | undefined {
  if (isInsideWord(text, offset)) return undefined;
  const match = unitHeads().longestAt(text, offset);
  const head = match?.values[0];
  if (!match || !head || isFollowedBy(text, match.end, head.notBefore)) return undefined;
  return { head, end: match.end };
}

/** Whether a unit or a group begins here, so that a comma or "và" before it parts two. */
export function beginsUnit(text: string, offset: number): boolean {
  const each = endOfMatch(EACH, text, offset);
  if (each !== undefined) return groupNouns().longestAt(text, each) !== undefined;
  const head = headAt(text, offset);
  if (head) return isCapitalAt(text, offset) || isCapitalAt(text, skipBlank(text, head.end));
  if (!isCapitalAt(text, offset)) return false;
  return (agencyRegister().longestAt(text, offset) ?? agencyRegister().misreadAt(text, offset)) !== undefined;
}
