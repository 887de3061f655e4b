import { posts } from '../../../knowledge/agency-words.js';
import { slug } from '../../../text/fold.js';
import { endOfDash, endOfJoint, endOfMatch, isCapitalAt, skipBlank } from '../scan.js';
import { unitSlug } from '../unit-slug.js';
import type { UnitDraft } from '../build-mention.js';
import { issuerOwner, type Viewpoint } from '../viewpoint.js';
import { readBody, type Body } from './body.js';
import type { FoundPost, Post } from './found-post.js';
import { readGroup, type Group } from './group.js';
import { readAnyOwner, readUnit } from './unit.js';
import { beginsUnit, headAt } from './unit-start.js';

const MAX_POSTS = 4;
const EVERY = 'các ';
const NAME_LENGTH = 120;
const EACH = /các /iuy;
const EACH_AFTER = / các(?![\p{L}\p{N}])/iuy;

/** A post at a body or a unit that the words name. */
export function readPostOfBody(post: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  return (
    ofGroup(post, text, viewpoint) ??
    ofKind(post, text, viewpoint) ??
    ofOffice(post, text, viewpoint) ??
    ofDivision(post, text, viewpoint) ??
    ofBody(post, text, viewpoint) ??
    ofUnit(post, text, viewpoint)
  );
}

/** Trưởng các phòng  |  Thủ trưởng các cơ quan, đơn vị */
function ofGroup({ title, end }: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  if (endOfMatch(EACH_AFTER, text, end) === undefined) return undefined;
  const group = readGroup(text, skipBlank(text, end), viewpoint);
  return group && ofMembers(title, group);
}

/** Thủ trưởng cơ quan, đơn vị  |  Thủ trưởng cơ quan tương đương sở: a kind stands for all of it; "Thủ trưởng cơ quan" is the issuer's, "cơ quan MTTQ xã" one body. */
function ofKind(post: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  const start = skipBlank(text, post.end);
  if (start === post.end || isCapitalAt(text, start)) return undefined;
  const group = readGroup(`${EVERY}${text.slice(start, start + NAME_LENGTH)}`, 0, viewpoint);
  const [noun = '', ...others] = group?.nouns ?? [];
  if (!group || group.words === slug(noun)) return undefined;
  const end = start + noun.length;
  const isOfBody = others.length === 0 && readBody(text, skipBlank(text, end), viewpoint) !== undefined;
  return isOfBody ? ofBody({ ...post, end }, text, viewpoint) : ofMembers(post.title, { ...group, end: start + group.end - EVERY.length });
}

function ofMembers(title: string, group: Group): Post {
  const members = group.owner === undefined ? group.words : group.slug;
  return { slug: `group:${slug(title)}-${members}`, owner: group.owner, end: group.end };
}

/** Chánh Văn phòng UBND tỉnh  |  Trưởng Ban Tổ chức Tỉnh ủy: the post ends with the first word or two of a registered office. */
function ofOffice({ title, prefix, end }: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  const last = text.lastIndexOf(' ', end - 1);
  const starts = [text.lastIndexOf(' ', last - 1) + 1, last + 1].filter((start) => isCapitalAt(text, start));
  const office = starts.map((start) => readBody(text, start, viewpoint)).find((body) => body && body.end > end && body.kind !== 'group');
  if (!office) return undefined;
  return { slug: `${prefix}${slug(title)}`, owner: office.id, end: office.end };
}

/** Trưởng phòng Đào tạo  |  Phó Trưởng khoa Dược  |  Trưởng đoàn kiểm tra: the name of the division begins with the last word of the post. */
function ofDivision({ title, prefix, end }: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  const start = text.lastIndexOf(' ', end - 1) + 1;
  const head = headAt(text, start);
  if (head && head.end > end && head.head.isAlone) return ofAlone(title, prefix, head, text, viewpoint);
  if (!isFieldAt(text, skipBlank(text, end))) return undefined;
  const division = readBody(capitalAt(text, start), start, viewpoint) ?? (viewpoint.isCell ? readUnit(text, start, viewpoint) : undefined);
  const owner = division && ('id' in division ? division.id : division.value);
  if (!division || !owner || division.end <= end) return undefined;
  if (division.kind === 'group')
    return { slug: `group:${slug(title)}-${owner.replace('group:', '')}`, owner: undefined, end: division.end };
  return { slug: `${prefix}${slug(title)}`, owner, end: division.end };
}

/** "đoàn kiểm tra", "Ban Chỉ đạo tỉnh": of which a body has one. */
function ofAlone(
  title: string,
  prefix: string,
  { head, end }: NonNullable<ReturnType<typeof headAt>>,
  text: string,
  viewpoint: Viewpoint,
): Post {
  const capital = `${head.head}${text.slice(end)}`;
  const unit = readUnit(capital, 0, viewpoint);
  const owner = unit?.value ?? `${unitSlug(head.head)}@${issuerOwner(viewpoint)}`;
  return { slug: `${prefix}${slug(title)}`, owner, end: end + (unit?.end ?? head.head.length) - head.head.length };
}

function isFieldAt(text: string, offset: number): boolean {
  return isCapitalAt(text, offset) && !beginsUnit(text, offset);
}

/** Chủ tịch UBND tỉnh  |  Giám đốc Sở Nội vụ  |  Chủ tịch, các Phó Chủ tịch UBND tỉnh (the first one, too) */
function ofBody({ title, sharedPrefix, end }: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  const from = skipOtherPosts(text, end);
  const ownEnd = (ofAll: number): number => (from > end ? end : ofAll);
  const bodies = readBody(text, skipBlank(text, from), viewpoint);
  if (bodies?.kind === 'group') return { slug: `group:${slug(title)}-${bodies.slug}`, owner: undefined, end: ownEnd(bodies.end) };
  const owner = readAnyOwner(text, from, viewpoint);
  const post = owner && postOf(title, owner.body, owner.id ?? '?');
  return owner && post && { slug: `${sharedPrefix}${post.slug}`, owner: post.owner, end: ownEnd(owner.end) };
}

/** The head of a committee is named with it, other posts are posts of the body. */
function postOf(title: string, body: Body | undefined, id: string): { slug: string; owner: string } {
  if (body?.entry.level !== 'local') return { slug: slug(title), owner: id };
  return { slug: `${slug(title)}-${body.slug}`, owner: body.area?.area ?? '?' };
}

/** ", các PCT" between a post and the body that both share. */
function skipOtherPosts(text: string, offset: number): number {
  let end = offset;
  for (let count = 0; count < MAX_POSTS; count += 1) {
    const joint = endOfJoint(text, end);
    const match = joint === undefined ? undefined : posts().longestAt(text, endOfMatch(EACH, text, joint) ?? joint);
    if (!match) break;
    end = match.end;
  }
  return end;
}

/** "Trường Mầm non Hoa Sen", "trường Mầm non Hoa Sen": of a head in small letters the name behind it has the capital. */
function readNamed(text: string, start: number, viewpoint: Viewpoint): UnitDraft | undefined {
  if (isCapitalAt(text, start)) return readUnit(text, start, viewpoint);
  const head = headAt(text, start);
  if (!head || !isCapitalAt(text, skipBlank(text, head.end))) return undefined;
  return readUnit(capitalAt(text, start), start, viewpoint);
}

function capitalAt(text: string, start: number): string {
  return text.slice(0, start) + text.charAt(start).toUpperCase() + text.slice(start + 1);
}

/** Tổ trưởng Tổ âm thanh  |  Giám đốc Trung tâm Khuyến nông  |  Chuyên viên Phòng Đào tạo; "Văn phòng - Thống kê" is a field of work. */
function ofUnit({ title, prefix, end, isName }: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  const unit = readNamed(text, skipBlank(text, end), viewpoint);
  if (!unit?.value || (!isName && endOfDash(text, unit.end) !== undefined)) return undefined;
  if (unit.kind === 'group') return { slug: `group:${slug(title)}-${unit.value.replace('group:', '')}`, owner: undefined, end: unit.end };
  return { slug: `${prefix}${slug(title)}`, owner: unit.value, end: unit.end };
}
