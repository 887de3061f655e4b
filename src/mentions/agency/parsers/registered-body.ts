import { unitHeads } from '../../../knowledge/agency-words.js';
import { agencyRegister } from '../../../knowledge/agencies.js';
import { foldKey } from '../../../text/fold.js';
import { anyOf, LETTER, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { bodyMention, type UnitDraft } from '../build-mention.js';
import { isDutyAt } from '../readers/duty.js';
import { readBody, type Body } from '../readers/body.js';
import { readOwner } from '../readers/owner.js';
import { endOfDash, endOfJoint, isCapitalAt, skipBlank } from '../scan.js';
import { spellingsOf } from '../spellings.js';
import type { Viewpoint } from '../viewpoint.js';

/** Sở Nội vụ  |  UBND huyện Lệ Thủy  |  Bộ KH&CN  |  Đài PTTH tỉnh  |  UBND các xã, phường */
export const registeredBody: Parser<UnitDraft, Viewpoint> = {
  name: 'registered-body',
  // the start of an item may hold a name whose first word was misread
  pattern: new RegExp(`${WORD_START}(?:${anyOf(spellingsOf(agencyRegister().firstWords))}|(?<=(?:^|[\\n\\t,;]) ?)[${LETTER}])`, 'giu'),
  parse(match, text, viewpoint) {
    const body = readBody(text, match.index, viewpoint);
    if (!body || namesSomethingElse(body, text, viewpoint)) return undefined;
    if (isAfterEach(text, match.index) && isSharedHead(match[0])) return undefined;
    return bodyMention(match.index, body, headOf(body));
  },
};

/** What bare names after it may share: "Sở" of "Sở Nội vụ, Tài chính". */
function headOf({ name, kind }: Body): string | undefined {
  const head = name.split(' ')[0] ?? '';
  return kind === 'agency' && isSharedHead(head) ? head : undefined;
}

export function isSharedHead(word: string): boolean {
  return unitHeads().named(word)[0]?.isShared ?? false;
}

/** "các Sở Tài chính, Xây dựng": the plural before the head holds for all that follows. */
export function isAfterEach(text: string, offset: number): boolean {
  return startOfEach(text, offset) < offset;
}

/** Where the "các" directly before the offset begins; the offset itself when there is none. */
export function startOfEach(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 8), offset);
  const place = before.search(/(?<![\p{L}\p{M}])các $/iu);
  return place < 0 ? offset : offset - before.length + place;
}

/** "Phòng Kinh tế" in "Phòng Kinh tế đối ngoại", "Chính phủ" in "Chính phủ điện tử": the name goes on. */
function namesSomethingElse(body: Body, text: string, viewpoint: Viewpoint): boolean {
  const next = skipBlank(text, body.end);
  if (body.entry.notBefore.some((word) => foldKey(text.slice(next, next + word.length)) === foldKey(word))) return true;
  if (body.hasArea || !OPEN_LEVELS.has(body.entry.level) || !/^[\p{L}\p{N}]/u.test(text.slice(next, next + 2))) return false;
  if (endOfJoint(text, body.end) !== undefined || endOfDash(text, body.end) !== undefined) return false;
  if (isDutyAt(text, next, viewpoint) || agencyRegister().longestAt(text, next)) return false;
  if (readOwner(text, body.end, viewpoint)) return false;
  return viewpoint.isCell || isCapitalAt(text, next);
}

/** Kinds of bodies of which there are more than the register lists. */
const OPEN_LEVELS = new Set(['unit', 'division', 'district', 'commune', 'front', 'vertical']);
