import { slug } from '../../../../text/fold.js';
import { isCapitalAt, skipBlank, withCapitalAt } from '../../scan.js';
import { unitSlug } from '../../unit-slug.js';
import { issuerOwner, type Viewpoint } from '../../viewpoint.js';
import { readBody } from '../bodies/body.js';
import type { FoundPost, Post } from './found-post.js';
import { readUnit } from '../units/unit.js';
import { beginsUnit, headAt } from '../units/unit-start.js';

/** A post whose last words are the first of the office or division that it heads. */
export function readPostOfDivision(post: FoundPost, text: string, viewpoint: Viewpoint): Post | undefined {
  return ofOffice(post, text, viewpoint) ?? ofDivision(post, text, viewpoint);
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
  if (head?.head.scope === 'none') return undefined; // "Cán bộ" is of no ministry
  if (head && head.end > end && head.head.isAlone) return ofAlone(title, prefix, head, text, viewpoint);
  if (!isFieldAt(text, skipBlank(text, end))) return undefined;
  const division =
    readBody(withCapitalAt(text, start), start, viewpoint) ?? (viewpoint.isCell ? readUnit(text, start, viewpoint) : undefined);
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
