import { unitHeads } from '../../../knowledge/agencies/unit-heads.js';
import { areaKinds } from '../../../knowledge/agencies/area-words.js';
import { foldKey } from '../../../text/fold.js';
import { CONFIDENCE, bodyMention, unitMention, type UnitDraft } from '../build-mention.js';
import { baseName } from '../entry-variants.js';
import { endOfJoint, endOfMatch, isCapitalAt, oneLine } from '../scan.js';
import { unitSlug } from '../unit-slug.js';
import { issuerOwner, type Viewpoint } from '../viewpoint.js';
import { readNamedArea } from './areas/area.js';
import { readBody } from './bodies/body.js';
import { isItemEnd } from './item-end.js';
import { ofPartyCommittee } from './bodies/own-party-board.js';
import { readUnit } from './units/unit.js';
import { beginsUnit } from './units/unit-start.js';

/** Of the item that begins at the offset; undefined when it is no member. */
type ItemReader = (start: number, text: string, viewpoint: Viewpoint) => UnitDraft | undefined;

/** Reads the member at an offset: one that the register knows, and one of any name. */
export interface MemberReader {
  readonly registered: ItemReader;
  readonly any: ItemReader;
}

const NEVER: ItemReader = () => undefined;

export function memberReader({ head, body, name, ofEach }: UnitDraft, isListed: boolean, { isCell }: Viewpoint): MemberReader | undefined {
  if (body) return { registered: placeMember(baseName(body.entry), kindOfMembers(body.plural, name), bodyAt), any: NEVER };
  if (ofEach && isListed)
    return { registered: placeMember(ofEach.name, kindOfMembers(ofEach.level, name) || PROVINCE, unitAt), any: NEVER };
  if (head === undefined) return isListed && isCell ? { registered: NEVER, any: NEVER } : undefined;
  const takesAnyName = isCell && (isListed || unitHeads().named(head).length > 0);
  return { registered: registeredMember(head), any: takesAnyName ? anyMember(head) : NEVER };
}

/** "Đấu thầu, Thẩm định và Giám sát đầu tư" behind "phòng" */
function registeredMember(head: string): ItemReader {
  return (start, text, viewpoint) => {
    if (!isCapitalAt(text, start) || beginsUnit(text, start)) return undefined;
    const body = readBody(`${head} ${text.slice(start, start + ITEM_LENGTH)}`, 0, viewpoint);
    const end = body && start + body.end - head.length - 1;
    return body && end !== undefined && isOver(text, end) ? bodyMention(start, { ...body, end }, head) : undefined;
  };
}

/** What stands up to the next sign, as the name of a unit with that head. */
function anyMember(head: string): ItemReader {
  return (start, text, viewpoint) => {
    const end = isCapitalAt(text, start) && !beginsUnit(text, start) ? endOfItem(text, start) : start;
    if (end === start) return undefined;
    const name = oneLine(`${head} ${text.slice(start, end)}`);
    const owner = foldKey(head) === 'sở' ? (viewpoint.province ?? '?') : issuerOwner(viewpoint);
    const flags = / và |&/u.test(name) ? ['split-uncertain' as const] : [];
    const member = unitMention({ start, end, slug: unitSlug(name), owner, name, kind: 'agency', confidence: CONFIDENCE.composed, flags });
    return { ...ofPartyCommittee(member, viewpoint), head };
  };
}

// UBND các | huyện
const DISTRICT = new RegExp(` (${areaKinds('district')})$`, 'iu');
// UBND các | xã
const COMMUNE = new RegExp(` (${areaKinds('commune')})$`, 'iu');
/** Before the name of a province, where that name alone would be part of a unit's. */
const PROVINCE = 'tỉnh ';

/** The kind named last, where it is of that level: "xã" behind "UBND các xã thuộc huyện", too. */
function kindOfMembers(level: string | undefined, name: string): string {
  if (level === 'cap-xa') return `${COMMUNE.exec(name)?.[1] ?? 'xã'} `;
  return level === 'cap-tinh' ? '' : `${DISTRICT.exec(name)?.[1] ?? 'huyện'} `;
}

/** "Trường Sơn", but not "Trường Tiểu học Trường Sơn", nor "Chuẩn bị hồ sơ": a name has more than one syllable. */
function isPlaceEnd(text: string, start: number, end: number, viewpoint: Viewpoint): boolean {
  const isOpen = beginsUnit(text, start) || !/[ \d]/u.test(text.slice(start, end));
  return !isOpen || isItemEnd(text, end, viewpoint);
}

/** "(GPMB, tái định cư)": capitals among small letters are no place. */
function isAbbreviation(text: string, start: number): boolean {
  return /^\p{Lu}{3,10}(?![\p{L}\p{M}])/u.test(text.slice(start, start + 12)) && /\p{Ll}/u.test(text);
}

/** "Lệ Thủy" or "thị xã Ba Đồn" behind "UBND các huyện"; a province has its name alone: "Hà Nam" behind "Sở Nội vụ các tỉnh" */
function placeMember(shared: string, kind: string, read: typeof bodyAt): ItemReader {
  return (start, text, viewpoint) => {
    const isKindNamed = readNamedArea(text, start, viewpoint) !== undefined;
    if (!isKindNamed && (!isCapitalAt(text, start) || isAbbreviation(text, start))) return undefined;
    const words = `${shared} ${isKindNamed ? '' : kind}`;
    const member = read(`${words}${text.slice(start, start + ITEM_LENGTH)}`, viewpoint);
    const end = start + (member?.end ?? 0) - words.length;
    if (member?.kind !== 'agency' || end <= start) return undefined;
    return isKindNamed || isPlaceEnd(text, start, end, viewpoint) ? { ...member, start, end } : undefined;
  };
}

function bodyAt(words: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const body = readBody(words, 0, viewpoint);
  return body && bodyMention(0, body, undefined);
}

/** Only with its place: what has none would be the issuer's own. */
function unitAt(words: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const unit = readUnit(words, 0, viewpoint);
  return unit?.unitSlug === undefined ? unit : undefined;
}

/** Up to the next sign, or to "và" before a unit with a head of its own. */
function endOfItem(text: string, start: number): number {
  const end = endOfMatch(ITEM, text, start) ?? start;
  const and = Array.from(text.slice(start, end).matchAll(/ và /giu)).find(({ index }) => beginsUnit(text, start + index + ' và '.length));
  return and ? start + and.index : end;
}

const ITEM_LENGTH = 120;
const ITEM = /[^,;:()\n]{1,100}/uy;

function isOver(text: string, end: number): boolean {
  return !/^ ?[\p{L}\p{N}]/u.test(text.slice(end, end + 3)) || endOfJoint(text, end) !== undefined;
}
