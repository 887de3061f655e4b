import { agencyRegister } from '../../../knowledge/agencies.js';
import { foldKey } from '../../../text/fold.js';
import type { Refiner } from '../../runner.js';
import { baseName } from '../entry-variants.js';
import { CONFIDENCE, bodyMention, unitMention, type UnitDraft } from '../build-mention.js';
import { readBody, type Body } from '../readers/body.js';
import { readNamedArea } from '../readers/area.js';
import { beginsUnit } from '../readers/unit-start.js';
import { endOfJoint, endOfMatch, isCapitalAt, oneLine, skipBlank } from '../scan.js';
import { unitSlug } from '../unit-slug.js';
import { issuerOwner, type Viewpoint } from '../viewpoint.js';

/**
 * Groups whose members are named behind them without their head:
 * "Các sở: Nội vụ, Tư pháp" => the departments in place of the group;
 * "UBND các huyện Lệ Thủy, Quảng Ninh" => the committees in place of the group;
 * "Các phòng có liên quan (Đăng ký kinh doanh, Khoa giáo - Văn xã)" => the group and its divisions.
 */
export const listMembers: Refiner<UnitDraft, Viewpoint> = {
  name: 'list-members',
  refine(mentions, text, viewpoint) {
    return mentions.flatMap((mention, index) => {
      const limit = mentions[index + 1]?.start ?? text.length;
      const list = readMembers(mention, text, viewpoint);
      if (list.members.length === 0) return [mention];
      const inside = list.members.filter(({ start }) => start < limit || list.isBracketed);
      if (list.isBracketed) return [mention, ...inside];
      const [first, ...others] = inside;
      return first ? [{ ...first, start: mention.start }, ...others] : [mention];
    });
  },
};

interface MemberList {
  readonly members: readonly UnitDraft[];
  readonly isBracketed: boolean;
}

const COLON = / ?:? ?/uy;
const BRACKET = / ?\( ?(?:gồm ?:? ?)?/iuy;
const NONE: MemberList = { members: [], isBracketed: false };

function readMembers(mention: UnitDraft, text: string, viewpoint: Viewpoint): MemberList {
  if (!mention.value?.startsWith('group:')) return NONE;
  const bracket = endOfMatch(BRACKET, text, mention.end);
  const start = bracket ?? endOfMatch(COLON, text, mention.end) ?? mention.end;
  if (!isCapitalAt(text, start) || beginsUnit(text, start)) return NONE;
  const read = mention.head !== undefined ? headedItem(mention.head) : mention.body ? placeItem(mention.body, mention.name) : undefined;
  if (!read) return NONE;
  const isListed = bracket !== undefined || text.slice(mention.end, start).includes(':') || viewpoint.isCell;
  const members = readItems(start, text, viewpoint, read, isListed);
  return { members, isBracketed: bracket !== undefined };
}

/** One member at the offset; `isListed` when a colon or bracket says that members follow. */
type ItemReader = (start: number, text: string, viewpoint: Viewpoint, isListed: boolean) => UnitDraft | undefined;

function readItems(from: number, text: string, viewpoint: Viewpoint, read: ItemReader, isListed: boolean): UnitDraft[] {
  const items: UnitDraft[] = [];
  for (let start: number | undefined = from; start !== undefined; ) {
    const item = read(start, text, viewpoint, isListed);
    if (!item) break;
    items.push(item);
    start = endOfJoint(text, item.end);
  }
  return items;
}

/** "Đấu thầu, Thẩm định và Giám sát đầu tư" behind "phòng": the registered name if there is one, else up to the comma. */
function headedItem(head: string): ItemReader {
  return (start, text, viewpoint, isListed) => {
    const limit = endOfMatch(ITEM, text, start) ?? start;
    const body = readBody(`${head} ${text.slice(start, start + ITEM_LENGTH)}`, 0, viewpoint);
    const end = body && start + body.end - head.length - 1;
    if (body && end !== undefined && isOver(text, end)) return bodyMention(start, { ...body, end }, head);
    if (!isListed || limit === start || beginsUnit(text, start)) return undefined;
    const name = oneLine(`${head} ${text.slice(start, limit)}`);
    const isDoubtful = / và |&/u.test(name) && agencyRegister().byName(name) === undefined;
    return {
      ...unitMention({
        start,
        end: limit,
        slug: unitSlug(name),
        owner: foldKey(head) === 'sở' ? (viewpoint.province ?? '?') : issuerOwner(viewpoint),
        name,
        kind: 'agency',
        confidence: CONFIDENCE.composed,
        flags: isDoubtful ? ['split-uncertain'] : [],
      }),
      head,
    };
  };
}

/** "Lệ Thủy" or "thị xã Ba Đồn" behind "UBND các huyện" */
function placeItem({ entry }: Body, name: string): ItemReader {
  const base = baseName(entry);
  const kind = / (huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/iu.exec(name)?.[1] ?? 'huyện';
  return (start, text, viewpoint) => {
    const words = readNamedArea(text, start, viewpoint) ? `${base} ` : `${base} ${kind} `;
    const body = isCapitalAt(text, start) || words === `${base} ` ? readBody(`${words}${text.slice(start, start + ITEM_LENGTH)}`, 0, viewpoint) : undefined;
    if (!body || body.kind !== 'agency') return undefined;
    return bodyMention(start, { ...body, end: start + body.end - words.length }, undefined);
  };
}

const ITEM_LENGTH = 120;
const ITEM = /[^,;:()\n]{1,100}/uy;

function isOver(text: string, end: number): boolean {
  const next = skipBlank(text, end);
  return !/^[\p{L}\p{N}]/u.test(text.slice(next, next + 2)) || endOfJoint(text, end) !== undefined;
}
