import { slugOfAgency } from '../../../../knowledge/agencies/agency-id.js';
import { groupNouns } from '../../../../knowledge/agencies/group-words.js';
import { unitHeads } from '../../../../knowledge/agencies/unit-heads.js';
import { HONORIFICS, personWords } from '../../../../knowledge/agencies/person-words.js';
import { slug } from '../../../../text/fold.js';
import { endOfMatch, isCapitalAt, skipBlank } from '../../scan.js';
import { unitSlug } from '../../unit-slug.js';
import { issuerOwner, type Viewpoint } from '../../viewpoint.js';
import { isDutyAt } from '../duty.js';
import type { FoundPost, Post } from './found-post.js';
import { endOfPersonName, HOLDER_OF_POST } from './person-name.js';
import { readPluralLevel } from '../areas/plural-level.js';
import { endOfUnitName } from '../units/unit-name.js';
import { beginsUnit, headAt } from '../units/unit-start.js';

/** phụ trách  |  phụ trách khối Văn xã */
const IN_CHARGE = / phụ trách(?![\p{L}\p{M}])[^,;:()\n]{0,60}/iuy;

/** "các" of "chủ nhiệm các lớp", "các Điểm thi" */
const EACH = / các /iu;

/** Posts with a field of work, or with nothing: those of the issuer. */
export function readPostOfIssuer(post: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  return viewpoint.isCell ? ofField(post, text, viewpoint) : ofIssuer(post, text, viewpoint);
}

/** Phó Chủ tịch Vũ Thị Hải Yến: who holds the post is no part of its name. */
export function readHolder(name: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  const person = viewpoint.isCell ? endOfPersonName(text, skipBlank(text, name.end)) : undefined;
  return person === undefined ? undefined : { ...ownPost(name, viewpoint), end: person };
}

/** Of the issuer; the head of a committee is named with it; heads of villages are a group like the villages. */
function ownPost({ title, sharedPrefix: prefix, isOfSettlement }: FoundPost, viewpoint: Viewpoint): Omit<Post, 'end'> {
  const { isCommittee, issuer = '' } = viewpoint;
  if (isOfSettlement) return { slug: `group:${slug(title)}`, owner: undefined };
  const committee = isCommittee && /chủ tịch$/iu.test(title) ? `-${slugOfAgency(issuer)}` : '';
  return { slug: `${prefix}${slug(title)}${committee}`, owner: issuerOwner(viewpoint), isBare: true };
}

/** What a post is in charge of makes no other post of it; those of all communes, of all classes are a group; "Giám đốc Trung tâm", where the issuer is none, is that of the centre spoken of. Công chức Văn hóa - Xã hội các xã  |  Công chức Văn phòng - Thống kê  |  Cán bộ đầu mối kiểm soát TTHC  |  Chánh Văn phòng */
function ofField(name: FoundPost, text: string, viewpoint: Viewpoint): Post {
  const { title, prefix, end, isName } = name;
  const charge = endOfMatch(IN_CHARGE, text, end);
  if (charge !== undefined) return { ...ownPost(name, viewpoint), end: charge };
  const fieldEnd = endOfUnitName(text, end, viewpoint);
  const words = text.slice(end, fieldEnd).trim();
  if (isCapitalAt(words, 0) && unitHeads().named(words).length > 0) return { ...ownPost(name, viewpoint), owner: '?', end: fieldEnd };
  const [kind = '', ofEach] = ` ${words}`.split(EACH);
  if (ofEach !== undefined)
    return { slug: `group:${slug(title)}-${unitSlug(kind || ofEach)}`, owner: issuerOwner(viewpoint), end: fieldEnd };
  const field = unitSlug(words);
  const post = field === '' ? slug(title) : `${slug(title)}-${field}`;
  const level = field === '' && isName ? undefined : readPluralLevel(text, fieldEnd);
  if (level) return { slug: `group:${post}-${level.slug}`, owner: undefined, end: level.end };
  if (field === '') return { ...ownPost(name, viewpoint), end: fieldEnd };
  return { slug: `${prefix}${post}`, owner: issuerOwner(viewpoint), end: fieldEnd };
}

/** "Các Phó Giám đốc", "Các trưởng thôn" in running text, where no name goes on: those of the issuer; "Giám đốc Trung tâm" of the centre spoken of. */
function ofIssuer(name: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  const next = skipBlank(text, name.end);
  const person = HONORED.test(text.slice(name.start, name.end)) ? endOfPersonName(text, next) : undefined;
  if (person !== undefined && isDutyAt(text, skipBlank(text, person), viewpoint)) return { ...ownPost(name, viewpoint), end: person };
  const head = headAt(text, next);
  if (head && isSubject({ ...name, end: head.end }, text, viewpoint)) return { ...ownPost(name, viewpoint), owner: '?', end: head.end };
  const isNoun = groupNouns().longestAt(text, next) !== undefined && !isDutyAt(text, next, viewpoint); // "ban hành" is no "ban"
  const goesOn = isCapitalAt(text, next) || beginsUnit(text, next) || head !== undefined || isNoun;
  // of "Chánh Văn phòng" else the office would be read, and not who heads it
  const isSaid = isSubject(name, text, viewpoint) || (name.sharedPrefix !== '' && name.isName) || name.namesItsUnit || hasField(name);
  if (goesOn || !isSaid) return undefined;
  return { ...ownPost(name, viewpoint), end: name.end };
}

/** "công chức Tư pháp - Hộ tịch": the field of work is in the title, so that the words mean nobody else. */
function hasField({ title, isName }: FoundPost): boolean {
  return isName && / - /u.test(title);
}

/** "Trưởng đoàn điều hành …", "Các thành viên có trách nhiệm …": at the start of a clause, before what is to be done. */
function isSubject({ start, end, prefix, isName }: FoundPost, text: string, viewpoint: Viewpoint): boolean {
  const isStart = /(?:^|[.;:\n] ?|[-+*•] )$/u.test(text.slice(Math.max(0, start - 2), start)) || isBehindHolder(text, start);
  return isStart && (isName || prefix !== '') && isDutyAt(text, skipBlank(text, end), viewpoint);
}

/** "đồng chí Phó Chánh án", but not "Chủ tịch" before "Hồ Chí Minh" */
const HONORED = new RegExp(`^${personWords(...HONORIFICS)} `, 'u');
const HOLDER = new RegExp(`${HOLDER_OF_POST}$`, 'u');
const NAME_LENGTH = 70;

/** "Đ/c Lò Văn Minh, " */
function isBehindHolder(text: string, start: number): boolean {
  return HOLDER.test(text.slice(Math.max(0, start - NAME_LENGTH), start));
}
