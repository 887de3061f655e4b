import { agencyRegister } from '../../../knowledge/agencies.js';
import { unitHeads, type UnitHead } from '../../../knowledge/agency-words.js';
import { provinceRegister } from '../../../knowledge/provinces.js';
import { foldKey, slug as toSlug } from '../../../text/fold.js';
import { bodyMention, CONFIDENCE, unitMention, type UnitDraft } from '../build-mention.js';
import { ownArea, ownLevel, resolveAreas } from '../resolve-area.js';
import { endOfMatch, isCapitalAt, isInSymbol, isItemStart, oneLine, skipBlank } from '../scan.js';
import { unitSlug, writeOut } from '../unit-slug.js';
import { issuerOwner, type Viewpoint } from '../viewpoint.js';
import { readAreas, type AreaPhrase } from './area.js';
import { readBody, type Body } from './body.js';
import { isDutyAt } from './duty.js';
import { readOwner } from './owner.js';
import { readPluralLevel } from './plural-level.js';
import { endOfUnitName } from './unit-name.js';
import { headAt } from './unit-start.js';

interface Head {
  readonly start: number;
  readonly end: number;
  readonly head: UnitHead;
}

/** A unit that is known by its head word alone: "Phòng Quản lý vận tải", "Văn phòng Sở", "Trường Mầm non xã". */
export function readUnit(text: string, start: number, viewpoint: Viewpoint): UnitDraft | undefined {
  const match = headAt(text, start);
  const found = match && { start, ...match };
  if (!found || isInSymbol(text, start) || !isWrittenAsUnit(text, found, viewpoint)) return undefined;
  const registered = bodyUnderShortHead(text, found, viewpoint);
  if (registered) return bodyMention(start, registered, undefined);
  const selfEnd = endOfSelfOwner(text, found, viewpoint);
  if (selfEnd !== undefined) return namelessUnit(found, selfEnd, text, viewpoint);
  const hasOwner = found.head.isAlone && readOwner(text, found.end, viewpoint)?.body !== undefined;
  if (hasOwner) return namelessUnit(found, found.end, text, { ...viewpoint, isCommittee: false });
  const nameEnd = endOfUnitName(text, found.end, viewpoint, !found.head.isAlone);
  if (nameEnd > found.end) return namedUnit(found, nameEnd, text, viewpoint);
  if (!isClauseEnd(text, found.end, viewpoint)) return undefined;
  return found.head.isAlone ? namelessUnit(found, found.end, text, viewpoint) : issuerItself(found, text, viewpoint);
}

/** "P. Tài chính - Kế hoạch", "BQL dự án …": a registered name whose head is shortened. */
function bodyUnderShortHead(text: string, found: Head, viewpoint: Viewpoint): Body | undefined {
  if (!isShortHead(text, found)) return undefined;
  const from = endOfMatch(DOT, text, found.end) ?? found.end;
  const prefix = `${found.head.head} `;
  const body = readBody(`${prefix}${text.slice(from, from + NAME_LENGTH)}`, 0, viewpoint);
  return body && { ...body, end: from + body.end - prefix.length };
}

const DOT = /\.? ?/uy;
const NAME_LENGTH = 120;

function isShortHead(text: string, { start, end, head }: Head): boolean {
  const written = text.slice(start, end);
  return foldKey(written) !== foldKey(head.head) && unitHeads().named(written)[0] === head;
}

/** In running text a head all in capitals belongs to a heading: "NHIỆM VỤ", "CỘNG HÒA XÃ HỘI". */
function isWrittenAsUnit(text: string, { start, end, head }: Head, { isCell }: Viewpoint): boolean {
  const word = text.slice(start, end);
  if (isCell) return isCapitalAt(text, start) || isCapitalAt(text, skipBlank(text, end)) || isItemStart(text, start);
  return isCapitalAt(word, 0) && (word !== word.toUpperCase() || foldKey(word) !== foldKey(head.head));
}

/** "Văn phòng Sở": the end of the word for the issuer, when no name stands between. */
function endOfSelfOwner(text: string, { head, end }: Head, viewpoint: Viewpoint): number | undefined {
  if (head.scope !== 'issuer' || skipBlank(text, end) === end) return undefined;
  const owner = readOwner(text, end, viewpoint);
  return owner?.body ? undefined : owner?.end;
}

/** Nothing, a sign or a word of duty follows: the words before it are a whole. */
function isClauseEnd(text: string, offset: number, viewpoint: Viewpoint): boolean {
  const next = skipBlank(text, offset);
  return !/^[\p{L}\p{N}]/u.test(text.slice(next, next + 2)) || isDutyAt(text, next, { ...viewpoint, isCell: false });
}

/** A unit of which the issuer has one: "Văn phòng" → its own; of a committee the one registered on its level. */
function namelessUnit({ start, head }: Head, end: number, text: string, viewpoint: Viewpoint): UnitDraft {
  const level = { province: 'tỉnh', district: 'huyện', commune: 'xã' }[ownLevel(viewpoint)];
  const registered = viewpoint.isCommittee ? agencyRegister().byName(`${head.head} ${level}`, viewpoint.on) : undefined;
  const slug = registered?.slug ?? unitSlug(head.head);
  return {
    ...unitMention({
      start,
      end,
      slug,
      owner: issuerOwner(viewpoint),
      name: oneLine(text.slice(start, end)),
      kind: 'relative',
      confidence: CONFIDENCE.group,
    }),
    unitSlug: slug,
  };
}

/** "Trung tâm", alone, in the plan of a centre. */
function issuerItself({ start, end, head }: Head, text: string, { issuer, issuerSlug, isCell }: Viewpoint): UnitDraft | undefined {
  if (!isCell || issuer === undefined || !`${issuerSlug}-`.startsWith(`${toSlug(head.head)}-`)) return undefined;
  const name = text.slice(start, end);
  return { ...unitMention({ start, end, slug: issuer, owner: undefined, name, kind: 'relative', confidence: CONFIDENCE.group }), origin: 'inferred' };
}

function namedUnit(found: Head, nameEnd: number, text: string, viewpoint: Viewpoint): UnitDraft {
  const { start, head } = found;
  const ownName = nameOf(found, nameEnd, text, viewpoint);
  const slug = unitSlug(ownName);
  const plural = readPluralLevel(text, nameEnd);
  if (plural) return groupOfUnits(start, plural.end, `${slug}-${plural.slug}`, text);
  const areas = readAreas(text, nameEnd, viewpoint);
  const end = areas.at(-1)?.end ?? nameEnd;
  const name = oneLine(`${writeOut(ownName)}${text.slice(nameEnd, end)}`);
  return {
    ...unitMention({
      start,
      end,
      slug,
      owner: slug.endsWith('-trung-uong') ? undefined : ownerOf(head, areas, viewpoint),
      name,
      kind: areas.some((area) => area.name === undefined) ? 'relative' : 'agency',
      confidence: CONFIDENCE.composed,
      ...(name.includes(',') ? { flags: ['split-uncertain' as const] } : {}),
    }),
    ...(areas.length === 0 ? { unitSlug: slug } : {}),
  };
}

/** With the head in its official wording, "P. Nội vụ" → "Phòng Nội vụ", and the own province in full, "Báo HD" → "Báo Hải Dương". */
function nameOf(found: Head, nameEnd: number, text: string, { province, on }: Viewpoint): string {
  const { start, end, head } = found;
  const rest = oneLine(text.slice(end, nameEnd).replace(/^\s*\./u, ''));
  const own = province === undefined ? undefined : provinceRegister().bySlug(province, on)?.name;
  const isOwn = own !== undefined && rest === own.split(/[\s-]+/u).map((word) => word.charAt(0)).join('');
  return `${isShortHead(text, found) ? head.head : text.slice(start, end)} ${isOwn ? own : rest}`;
}

function ownerOf({ scope }: UnitHead, areas: readonly AreaPhrase[], viewpoint: Viewpoint): string | undefined {
  if (areas.length > 0) return resolveAreas(areas, viewpoint).area;
  if (scope === 'none') return undefined;
  if (scope === 'issuer') return issuerOwner(viewpoint);
  return ownArea(scope === 'province' ? 'province' : ownLevel(viewpoint), viewpoint).area;
}

function groupOfUnits(start: number, end: number, slug: string, text: string): UnitDraft {
  const name = oneLine(text.slice(start, end));
  return unitMention({ start, end, slug: `group:${slug}`, owner: undefined, name, kind: 'group', confidence: CONFIDENCE.composed });
}
