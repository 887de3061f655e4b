import { unitHeads } from '../../../knowledge/agency-words.js';
import { areaKinds } from '../../../knowledge/area-kinds.js';
import { foldKey } from '../../../text/fold.js';
import type { Refiner } from '../../runner.js';
import { CONFIDENCE, bodyMention, unitMention, type UnitDraft } from '../build-mention.js';
import { baseName } from '../entry-variants.js';
import { readNamedArea } from '../readers/area.js';
import { readBody, type Body } from '../readers/body.js';
import { beginsUnit } from '../readers/unit-start.js';
import { endOfJoint, endOfMatch, isCapitalAt, oneLine } from '../scan.js';
import { unitSlug } from '../unit-slug.js';
import { issuerOwner, type Viewpoint } from '../viewpoint.js';

/**
 * Groups whose members are named behind them, mostly without their head:
 * "Các sở: Nội vụ, Tư pháp", "UBND các huyện Lệ Thủy, Quảng Ninh", "Các phòng
 * có liên quan (Văn phòng, Đăng ký kinh doanh)" => the members in place of the group.
 */
export const listMembers: Refiner<UnitDraft, Viewpoint> = {
  name: 'list-members',
  refine(mentions, text, viewpoint) {
    const refined: UnitDraft[] = [];
    let covered = 0;
    for (const [index, mention] of mentions.entries()) {
      if (mention.start < covered) continue;
      const members = readMembers(mention, mentions.slice(index + 1, index + 1 + MAX_MEMBERS), text, viewpoint);
      const [first, ...others] = members;
      if (first) refined.push({ ...first, start: mention.start }, ...others);
      else refined.push(mention);
      covered = members.at(-1)?.end ?? mention.end;
    }
    return refined;
  },
};

const MAX_MEMBERS = 60;
const COLON = / ?: ?/uy;
const BLANK = / /uy;
/** "(", "(gồm:" */
const BRACKET = / ?\( ?(?:gồm ?:? ?)?/iuy;
/** Signs that say that members follow. */
const LISTING = [BRACKET, COLON];

function readMembers(group: UnitDraft, following: readonly UnitDraft[], text: string, viewpoint: Viewpoint): UnitDraft[] {
  if (!group.value?.startsWith('group:')) return [];
  const listed = LISTING.map((sign) => endOfMatch(sign, text, group.end)).find((end) => end !== undefined);
  const start = listed ?? endOfMatch(BLANK, text, group.end);
  const read = memberReader(group, listed !== undefined, viewpoint);
  if (start === undefined || !read) return [];
  return readItems(start, text, viewpoint, read, listed === undefined || group.body ? [] : following);
}

type ItemReader = (start: number, text: string, viewpoint: Viewpoint) => UnitDraft | undefined;

/** Read the member at an offset: one that the register knows, and one of any name. */
interface MemberReader {
  readonly registered: ItemReader;
  readonly any: ItemReader;
}

const NEVER: ItemReader = () => undefined;

function memberReader({ head, body, name }: UnitDraft, isListed: boolean, { isCell }: Viewpoint): MemberReader | undefined {
  if (body) return { registered: placeMember(body, name), any: NEVER };
  if (head === undefined) return isListed && isCell ? { registered: NEVER, any: NEVER } : undefined;
  const takesAnyName = isCell && (isListed || unitHeads().named(head).length > 0);
  return { registered: registeredMember(head), any: takesAnyName ? anyMember(head) : NEVER };
}

/** Members one after another; those that were found with a head of their own are taken as they are. */
function readItems(from: number, text: string, viewpoint: Viewpoint, read: MemberReader, following: readonly UnitDraft[]): UnitDraft[] {
  const items: UnitDraft[] = [];
  for (let start: number | undefined = from; start !== undefined && items.length < MAX_MEMBERS; ) {
    const place: number = start;
    const item = read.registered(place, text, viewpoint) ?? following.find((mention) => mention.start === place) ?? read.any(place, text, viewpoint);
    if (!item) break;
    items.push(item);
    start = endOfJoint(text, item.end);
  }
  return items;
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
    return { ...unitMention({ start, end, slug: unitSlug(name), owner, name, kind: 'agency', confidence: CONFIDENCE.composed, flags }), head };
  };
}

// UBND các | huyện
const KIND_OF_AREA = new RegExp(` (${areaKinds('district', 'commune')})$`, 'iu');

/** "Lệ Thủy" or "thị xã Ba Đồn" behind "UBND các huyện" */
function placeMember({ entry }: Body, name: string): ItemReader {
  const kind = KIND_OF_AREA.exec(name)?.[1] ?? 'huyện';
  return (start, text, viewpoint) => {
    const isKindNamed = readNamedArea(text, start, viewpoint) !== undefined;
    if (!isKindNamed && !isCapitalAt(text, start)) return undefined;
    const words = `${baseName(entry)} ${isKindNamed ? '' : `${kind} `}`;
    const body = readBody(`${words}${text.slice(start, start + ITEM_LENGTH)}`, 0, viewpoint);
    return body?.kind === 'agency' ? bodyMention(start, { ...body, end: start + body.end - words.length }, undefined) : undefined;
  };
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
