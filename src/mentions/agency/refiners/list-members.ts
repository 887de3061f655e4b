import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import { memberReader, type MemberReader } from '../readers/member.js';
import { endOfJoint, endOfMatch } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';

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
      const beside = first && others.length === 0 ? lastBeside(mention, first, text) : undefined;
      if (beside) refined.push(...beside);
      else if (first) refined.push({ ...first, start: mention.start }, ...others);
      else refined.push(mention);
      covered = members.at(-1)?.end ?? mention.end;
    }
    return refined;
  },
};

/** ", đặc khu" at the end of "UBND các xã, phường, đặc khu" */
const LAST_KIND = /(?:,| và) (?=[^,:(]{2,12}$)/u;

/** "UBND các xã, phường, đặc khu | Phú Quý": one name cannot be that of several kinds, so it stands beside all of the others. */
function lastBeside(group: UnitDraft, member: UnitDraft, text: string): [UnitDraft, UnitDraft] | undefined {
  const words = text.slice(group.start, group.end);
  const joint = group.body && text.slice(group.end, member.start).trim() === '' ? LAST_KIND.exec(words) : null;
  if (!joint) return undefined;
  const end = group.start + joint.index;
  return [
    { ...group, end, name: words.slice(0, joint.index) },
    { ...member, start: end + joint[0].length },
  ];
}

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

/** Members one after another; those that were found with a head of their own are taken as they are. */
function readItems(from: number, text: string, viewpoint: Viewpoint, read: MemberReader, following: readonly UnitDraft[]): UnitDraft[] {
  const items: UnitDraft[] = [];
  for (let start: number | undefined = from; start !== undefined && items.length < MAX_MEMBERS;) {
    const place: number = start;
    const item =
      read.registered(place, text, viewpoint) ?? following.find((mention) => mention.start === place) ?? read.any(place, text, viewpoint);
    if (!item) break;
    items.push(item);
    start = endOfJoint(text, item.end);
  }
  return items;
}
