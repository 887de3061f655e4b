import { posts } from '../../../../knowledge/agencies/post-words.js';
import { slug } from '../../../../text/fold.js';
import { endOfDash, endOfJoint, endOfMatch, isCapitalAt, skipBlank, withCapitalAt } from '../../scan.js';
import type { UnitDraft } from '../../build-mention.js';
import { issuerOwner, type Viewpoint } from '../../viewpoint.js';
import { readBody, type Body } from '../bodies/body.js';
import type { FoundPost, Post } from './found-post.js';
import { readGroup, type Group } from '../groups/group.js';
import { readPluralLevel } from '../areas/plural-level.js';
import { readPostOfDivision } from './post-of-division.js';
import { readAnyOwner, readUnit } from '../units/unit.js';
import { headAt } from '../units/unit-start.js';

const MAX_POSTS = 4;
const EVERY = 'các ';
const NAME_LENGTH = 120;
const EACH = /các /iuy;
const EACH_AFTER = / các(?![\p{L}\p{N}])/iuy;

/** A post at a body or a unit that the words name. */
export function readPostOfBody(post: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  return (
    ofLevel(post, text) ??
    ofGroup(post, text, viewpoint) ??
    ofKind(post, text, viewpoint) ??
    readPostOfDivision(post, text, viewpoint) ??
    ofBody(post, text, viewpoint) ??
    ofUnit(post, text, viewpoint)
  );
}

/** Công chức Tư pháp - Hộ tịch các xã: one at least in each place of a level. */
function ofLevel({ title, end, isOneOfSeveral, isName, isOfSettlement }: FoundPost, text: string): Post | undefined {
  const level = isOneOfSeveral && isName && !isOfSettlement ? readPluralLevel(text, end) : undefined;
  return level && { slug: `group:${slug(title)}-${level.slug}`, owner: undefined, end: level.end };
}

/** Trưởng các phòng  |  Thủ trưởng các cơ quan, đơn vị  |  Hạt trưởng các Hạt Kiểm lâm */
function ofGroup({ title, end }: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  const members = endOfMatch(EACH_AFTER, text, end);
  if (members === undefined) return undefined;
  const body = readBody(text, skipBlank(text, members), viewpoint);
  if (body?.kind === 'group') return { slug: `group:${slug(title)}-${body.slug}`, owner: undefined, end: body.end };
  if (body && !body.hasArea) {
    const owner = body.entry.level === 'unit' ? issuerOwner(viewpoint) : undefined;
    return { slug: `group:${slug(title)}-${body.slug}`, owner, end: body.end };
  }
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
  return readUnit(withCapitalAt(text, start), start, viewpoint);
}

/** Tổ trưởng Tổ âm thanh  |  Giám đốc Trung tâm Khuyến nông  |  Chuyên viên Phòng Đào tạo; "Văn phòng - Thống kê" is a field of work. */
function ofUnit({ title, prefix, end, isName }: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  const unit = readNamed(text, skipBlank(text, end), viewpoint);
  if (!unit?.value || (!isName && endOfDash(text, unit.end) !== undefined)) return undefined;
  if (unit.kind === 'group') return { slug: `group:${slug(title)}-${unit.value.replace('group:', '')}`, owner: undefined, end: unit.end };
  return { slug: `${prefix}${slug(title)}`, owner: unit.value, end: unit.end };
}
