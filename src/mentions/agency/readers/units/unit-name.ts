import { roleWords } from '../../../../knowledge/agencies/duty-words.js';
import { unitHeads } from '../../../../knowledge/agencies/unit-heads.js';
import { agencyRegister } from '../../../../knowledge/agencies/agencies.js';
import { endOfDash, endOfJoint, isCapitalAt, skipBlank, wordAt } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import { areaWordAt } from '../areas/area-word.js';
import { readBody } from '../bodies/body.js';
import { isDutyAt, isSecondHalf } from '../duty.js';
import { endOfCapitals } from './end-of-capitals.js';
import { areBothOfAKind } from './kind-of-unit.js';
import { endOfOrdinal, ordinalBefore } from './ordinal.js';
import { endOfSelf } from '../owner.js';
import { readPluralLevel } from '../areas/plural-level.js';
import { readSettlements } from '../areas/settlements.js';
import { beginsUnit, headAt } from './unit-start.js';

/**
 * Where the name of a unit that stands in no register ends. In a cell it runs
 * to the next unit, sign or word of duty; in running text only as far as its
 * capitals vouch for it ("Trung tâm Thông tin và Thống kê KH&CN đăng tải …"),
 * or to the villages that each have one ("Ban tự quản các thôn, buôn").
 *
 * @param takesAnyName the head cannot stand alone, so what follows is its name
 *   even when it reads like a duty: "Hội đồng thẩm định"
 */
export function endOfUnitName(text: string, offset: number, viewpoint: Viewpoint, takesAnyName = false): number {
  let end = offset;
  for (let words = 0; words < MAX_WORDS; words += 1) {
    const isNamed = takesAnyName && viewpoint.isCell && words === 0;
    const next = nextPart(text, end, viewpoint, words === 0, isNamed);
    if (next === undefined || isSecondOfKind(text, offset, end)) break;
    end = next;
  }
  if (viewpoint.isCell) return startOfSecond(text, offset, end);
  return readSettlements(text, end) ? end : endOfCapitals(text, offset, end);
}

/** "Phòng Kế hoạch - Tài chính Phòng Kinh tế các huyện", two lines run together: where the head begins another name; "Trạm Tấu" is a place. */
function startOfSecond(text: string, offset: number, end: number): number {
  const [head = ''] = /\p{Lu}\p{L}{1,9}$/u.exec(text.slice(Math.max(0, offset - HEAD_LENGTH), offset)) ?? [];
  if (unitHeads().named(head)[0]?.scope !== 'issuer') return end;
  const second = text.slice(offset, end).search(new RegExp(` ${head} \\p{Lu}[^\\s,;]* \\p{L}`, 'u'));
  return second > 0 ? offset + second : end;
}

const HEAD_LENGTH = 12;

const MAX_WORDS = 24;
const SIGN = /[^\p{L}\p{M}\p{N}\s]/u;

/** "Trường THPT Ngô Quyền, " before "THCS Lý Tự Trọng" */
function isSecondOfKind(text: string, offset: number, end: number): boolean {
  const joint = endOfJoint(text, end);
  return joint !== undefined && areBothOfAKind(text, offset, end, joint);
}

/** One word, or a joint and the word after it. */
function nextPart(text: string, end: number, viewpoint: Viewpoint, isFirst: boolean, isNamed: boolean): number | undefined {
  if (isFirst && endOfJoint(text, end) !== undefined) return undefined;
  const joint = isFirst ? undefined : (endOfJoint(text, end) ?? endOfDash(text, end) ?? slashAfter(text, end));
  const start = joint ?? skipBlank(text, end);
  if (joint !== undefined && isOverAt(joint, text, end, viewpoint)) return undefined;
  const word = wordAt(text, start);
  if (word === '' || SIGN.test(text[start] ?? '') || isNameEnd(text, start, viewpoint)) return undefined;
  const isOfName = (isNamed && isTaskOfName(text, start)) || (!isFirst && isSecondHalf(text, start));
  return isDutyAt(text, start, viewpoint) && !isOfName ? undefined : start + word.length;
}

/** Behind the joint another unit begins, by its number alone, too, or the joint itself parts the two. */
function isOverAt(joint: number, text: string, end: number, viewpoint: Viewpoint): boolean {
  if (isBreak(text, end, joint, viewpoint) || endOfOrdinal(text, joint, ordinalBefore(text, end)) !== undefined) return true;
  return beginsUnit(text, joint) && !areShortForms(text, end, joint) && !isField(text, end, joint, viewpoint);
}

/** "Phòng CT-CT&QLNH": no blank stands about the dash, and "CT" is no chairman. */
function areShortForms(text: string, end: number, joint: number): boolean {
  return /^\p{Lu}{2,}[-–]\p{Lu}{2,}/u.test(text.slice(end - 2, joint + 2)) && joint === end + 1;
}

/** ";" always parts; in running text a comma does, and so does a joint before a word without capital. */
function isBreak(text: string, end: number, joint: number, { isCell }: Viewpoint): boolean {
  const sign = text.slice(end, joint).trim().charAt(0);
  if (sign === ';') return true;
  return !isCell && (sign === ',' || !isCapitalAt(text, joint));
}

/** Behind a dash a body of no place names a field: "Phòng Tiền lương - Bảo hiểm xã hội", "Trung tâm Thông tin - Thư viện". */
function isField(text: string, end: number, joint: number, viewpoint: Viewpoint): boolean {
  if (endOfDash(text, end) !== joint) return false;
  if (isWholeField(text, joint)) return true;
  const body = readBody(text, joint, viewpoint);
  return body !== undefined && !body.hasArea && body.plural === undefined && FIELD_LEVELS.has(body.entry.level);
}

/** "Vụ Pháp chế - Thanh tra": a word that may stand alone, with nobody's name behind it. */
function isWholeField(text: string, joint: number): boolean {
  const found = headAt(text, joint);
  const next = skipBlank(text, found?.end ?? joint);
  return found?.head.isAlone === true && !isCapitalAt(text, next) && areaWordAt(text, next) === undefined;
}

/** Kinds of bodies whose bare name is also a field of work. */
const FIELD_LEVELS = new Set(['vertical', 'unit']);

function slashAfter(text: string, end: number): number | undefined {
  return text[end] === '/' ? end + 1 : undefined;
}

/** "thẩm định" of "Hội đồng thẩm định"; who leads and who helps is never a name. */
function isTaskOfName(text: string, start: number): boolean {
  const role = [...roleWords()].find(([words]) => text.startsWith(words, start))?.[1];
  return role !== undefined && role !== 'lead' && role !== 'partner';
}

/** An area or another body's name: the unit's own name is over. */
function isNameEnd(text: string, start: number, viewpoint: Viewpoint): boolean {
  if (LEVEL.test(text.slice(start, start + 4)) && (readPluralLevel(text, start - 1) ?? readSettlements(text, start - 1))) return true;
  if (areaWordAt(text, start)) return true;
  if (!isCapitalAt(text, start)) return false;
  if (endOfSelf(text, start, viewpoint) !== undefined || headAt(text, start)?.head.hasUnits) return true;
  const body = agencyRegister().longestAt(text, start);
  return body !== undefined && body.values.some(({ level }) => OWNERS.has(level));
}

/** Bodies that have units, so that their names end the name of one: "Phòng Cải cách hành chính Sở Nội vụ". */
const OWNERS = new Set(['local', 'dept', 'ministry', 'party', 'front', 'steering']);
/** Where words for a level may begin: "cấp huyện", "tuyến huyện", "các huyện", "12 huyện", "các ấp" */
const LEVEL = /^(?:cấp|tuyế|các|\d)/iu;
