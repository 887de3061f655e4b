import { groupNouns } from '../../../knowledge/agencies/group-words.js';
import { unitHeads } from '../../../knowledge/agencies/unit-heads.js';
import { agencyRegister } from '../../../knowledge/agencies/agencies.js';
import { areaKindsInNames } from '../../../knowledge/agencies/area-words.js';
import { anyOf, LETTER, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { bodyMention, type UnitDraft } from '../build-mention.js';
import { areaWordAt } from '../readers/areas/area-word.js';
import { isDutyAt } from '../readers/duty.js';
import { readBody, type Body } from '../readers/bodies/body.js';
import { allOfKind, ofAllBelow, ofSettlements } from '../readers/bodies/bodies-of-kind.js';
import { readOwner } from '../readers/owner.js';
import { goesOnBehindDash } from '../readers/units/goes-on-behind-dash.js';
import { beginsUnit } from '../readers/units/unit-start.js';
import { withNumber } from '../readers/bodies/with-number.js';
import { endOfDash, endOfJoint, isAfterEach, isCapitalAt, skipBlank } from '../scan.js';
import { spellingsOf } from '../spellings.js';
import type { Viewpoint } from '../viewpoint.js';

const OF_LEVEL = new RegExp(` ${areaKindsInNames}$`, 'u');
/** "Văn phòng Tỉnh | Hội": the organisation's in that province, not the province's. */
const ORGANISATION = new RegExp(`^ [Hh]ội${WORD_END}(?! \\p{Lu})`, 'u');

/** Sở Nội vụ  |  UBND huyện Lệ Thủy  |  Bộ KH&CN  |  Đài PTTH tỉnh  |  UBND các xã, phường */
export const registeredBody: Parser<UnitDraft, Viewpoint> = {
  name: 'registered-body',
  // the start of an item may hold a name whose first word was misread
  pattern: new RegExp(`${WORD_START}(?:${anyOf(spellingsOf(agencyRegister().firstWords))}|(?<=(?:^|[\\n\\t,;]) ?)[${LETTER}])`, 'giu'),
  parse(match, text, viewpoint) {
    const isPlural = isAfterEach(text, match.index);
    const isOfSeveral = isPlural && isSharedHead(match[0]);
    const found = readBody(text, match.index, isOfSeveral ? { ...viewpoint, isCommittee: true } : viewpoint);
    const body = found && withNumber(found, text);
    if (!body || namesSomethingElse(body, match.index, text, viewpoint)) return undefined;
    if (!isPlural) return ofSettlements(match.index, body, text) ?? bodyMention(match.index, body, headOf(body));
    if (!body.plural && groupNouns().named(body.entry.name).length > 0) return undefined; // "các Tổ bầu cử" is a group like any other
    return isOfSeveral
      ? ofAllBelow(match.index, body, text, viewpoint)
      : (allOfKind(match.index, body, text, viewpoint) ?? bodyMention(match.index, body, headOf(body)));
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

/** "Phòng KT | &ĐBCL": short forms joined without a blank are one name. */
const GOES_ON_IN_SHORT = /^&\p{Lu}{2}/u;

/** "Phòng Kinh tế" in "Phòng Kinh tế đối ngoại": the name goes on. */
function namesSomethingElse(body: Body, start: number, text: string, viewpoint: Viewpoint): boolean {
  const next = skipBlank(text, body.end);
  if (OF_LEVEL.test(text.slice(start, body.end)) && ORGANISATION.test(text.slice(body.end, next + 5))) return true;
  if (GOES_ON_IN_SHORT.test(text.slice(body.end, body.end + 3))) return true;
  if (body.hasArea || !OPEN_LEVELS.has(body.entry.level)) return false;
  const name = text.slice(start, body.end);
  if (/ [-–] /u.test(name) && goesOnBehindDash(text, body.end)) return true;
  if (!/^[\p{L}\p{N}]/u.test(text.slice(next, next + 2))) return false;
  if (isOpenList(name) && closesList(text, body.end)) return true;
  if (endOfJoint(text, body.end) !== undefined || endOfDash(text, body.end) !== undefined) return false;
  if (isDutyAt(text, next, viewpoint) || agencyRegister().longestAt(text, next)) return false;
  if (readOwner(text, body.end, viewpoint) || areaWordAt(text, next)) return false;
  return viewpoint.isCell || isCapitalAt(text, next);
}

/** "Trung tâm Văn hóa, Thông tin, Thể thao": fields without the "và" before the last. */
function isOpenList(name: string): boolean {
  return name.includes(', ') && !/ và |&/iu.test(name);
}

/** " và Du lịch" */
function closesList(text: string, offset: number): boolean {
  const joint = endOfJoint(text, offset);
  return joint !== undefined && /^ và $/iu.test(text.slice(offset, joint)) && isCapitalAt(text, joint) && !beginsUnit(text, joint);
}

/** Kinds of bodies of which there are more than the register lists. */
const OPEN_LEVELS = new Set(['unit', 'division', 'district', 'commune', 'front', 'vertical']);
