import { posts } from '../../../knowledge/agency-words.js';
import { slug } from '../../../text/fold.js';
import { endOfJoint, endOfMatch, isCapitalAt, isItemStart, skipBlank } from '../scan.js';
import { unitSlug } from '../unit-slug.js';
import { issuerOwner, type Viewpoint } from '../viewpoint.js';
import { readBody, type Body } from './body.js';
import { readGroup } from './group.js';
import { readOwner } from './owner.js';
import { endOfPersonName } from './person-name.js';
import { readUnit } from './unit.js';
import { endOfUnitName } from './unit-name.js';
import { beginsUnit } from './unit-start.js';

/** A person by the post held: "Chủ tịch UBND tỉnh", "Trưởng các phòng", "Công chức Tư pháp - Hộ tịch". */
export interface Post {
  /** With "group:" where the words are a plural. */
  readonly slug: string;
  readonly owner: string | undefined;
  readonly end: number;
}

const MAX_POSTS = 4;
const EACH = /các /iuy;
/** đồng chí  |  đ/c */
const HONORIFIC = /(?:đồng chí|đ\/c|ông|bà) /iuy;
const EACH_AFTER = / các(?![\p{L}\p{N}])/iuy;

export function readPost(text: string, start: number, viewpoint: Viewpoint): Post | undefined {
  const each = endOfMatch(EACH, text, start);
  const from = endOfMatch(HONORIFIC, text, each ?? start) ?? each ?? start;
  const match = posts().longestAt(text, from);
  const title = match?.values[0];
  if (!match || title === undefined || !isWrittenAsPost(text, start, from, viewpoint)) return undefined;
  const name = { title, prefix: each === undefined ? '' : 'group:', end: match.end };
  return held(name, text, viewpoint) ?? ofGroup(name, text, viewpoint) ?? ofDivision(name, text, viewpoint) ?? ofBody(name, text, viewpoint) ?? ofField(name, text, viewpoint);
}

interface Title {
  readonly title: string;
  readonly prefix: string;
  readonly end: number;
}

/** Phó Chủ tịch Vũ Thị Hải Yến: who holds the post is no part of its name. */
function held({ title, prefix, end }: Title, text: string, viewpoint: Viewpoint): Post | undefined {
  const person = viewpoint.isCell ? endOfPersonName(text, skipBlank(text, end)) : undefined;
  return person === undefined ? undefined : { ...ownPost(title, prefix, viewpoint), end: person };
}

/** Of the issuer; the head of a committee is named with it. */
function ownPost(title: string, prefix: string, viewpoint: Viewpoint): Omit<Post, 'end'> {
  const { isCommittee, issuer = '' } = viewpoint;
  const committee = isCommittee && /chủ tịch$/iu.test(title) ? `-${issuer.split('@')[0]}` : '';
  return { slug: `${prefix}${slug(title)}${committee}`, owner: issuerOwner(viewpoint) };
}

function isWrittenAsPost(text: string, start: number, from: number, { isCell }: Viewpoint): boolean {
  return isCapitalAt(text, from) || (isCell && (from > start || isItemStart(text, start)));
}

/** Trưởng các phòng  |  Thủ trưởng các cơ quan, đơn vị */
function ofGroup({ title, end }: Title, text: string, viewpoint: Viewpoint): Post | undefined {
  if (endOfMatch(EACH_AFTER, text, end) === undefined) return undefined;
  const group = readGroup(text, skipBlank(text, end), viewpoint);
  const members = group?.owner === undefined ? group?.words : group.slug;
  return group && { slug: `group:${slug(title)}-${members}`, owner: group.owner, end: group.end };
}

/** Trưởng phòng Đào tạo  |  Phó Trưởng khoa Dược: the name of the division begins with the last word of the post. */
function ofDivision({ title, prefix, end }: Title, text: string, viewpoint: Viewpoint): Post | undefined {
  const start = text.lastIndexOf(' ', end - 1) + 1;
  if (!viewpoint.isCell || !isFieldAt(text, skipBlank(text, end))) return undefined;
  const division = readBody(text, start, viewpoint) ?? readUnit(text, start, viewpoint);
  const owner = division && ('id' in division ? division.id : division.value);
  if (!division || !owner || division.end <= end) return undefined;
  if (division.kind === 'group') return { slug: `group:${slug(title)}-${owner.replace('group:', '')}`, owner: undefined, end: division.end };
  return { slug: `${prefix}${slug(title)}`, owner, end: division.end };
}

function isFieldAt(text: string, offset: number): boolean {
  return isCapitalAt(text, offset) && !beginsUnit(text, offset);
}

/** Chủ tịch UBND tỉnh  |  Giám đốc Sở Nội vụ  |  Chủ tịch, các Phó Chủ tịch UBND tỉnh (the first one, too) */
function ofBody({ title, prefix, end }: Title, text: string, viewpoint: Viewpoint): Post | undefined {
  const from = skipOtherPosts(text, end);
  const ownEnd = (ofAll: number): number => (from > end ? end : ofAll);
  const bodies = readBody(text, skipBlank(text, from), viewpoint);
  if (bodies?.kind === 'group') return { slug: `group:${slug(title)}-${bodies.slug}`, owner: undefined, end: ownEnd(bodies.end) };
  const owner = readOwner(text, from, viewpoint);
  const post = owner && postOf(title, owner.body, owner.id ?? '?');
  return owner && post && { slug: `${prefix}${post.slug}`, owner: post.owner, end: ownEnd(owner.end) };
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

/** Công chức Văn phòng - Thống kê  |  Cán bộ đầu mối kiểm soát TTHC  |  Chánh Văn phòng */
function ofField({ title, prefix, end }: Title, text: string, viewpoint: Viewpoint): Post | undefined {
  if (!viewpoint.isCell) return undefined;
  const fieldEnd = endOfUnitName(text, end, viewpoint);
  const field = unitSlug(text.slice(end, fieldEnd));
  if (field === '') return { ...ownPost(title, prefix, viewpoint), end: fieldEnd };
  return { slug: `${prefix}${slug(title)}-${field}`, owner: issuerOwner(viewpoint), end: fieldEnd };
}
