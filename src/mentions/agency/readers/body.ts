import type { AgencyEntry } from '../../../knowledge/agencies.js';
import { agencyRegister } from '../../../knowledge/agencies.js';
import { areaWords, pluralNames } from '../../../knowledge/agency-words.js';
import { provinceRegister } from '../../../knowledge/provinces.js';
import { isValidOn } from '../../../knowledge/validity.js';
import { foldKey, slug } from '../../../text/fold.js';
import type { Agency, Origin } from '../../../../schemas/index.js';
import { ownArea, ownLevel, resolveAreas, type ResolvedArea } from '../resolve-area.js';
import { endOfJoint, endOfMatch, isCapitalAt, isFollowedBy, isItemStart, oneLine, skipBlanks } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';
import { readAreas, type AreaPhrase } from './area.js';
import { readPluralLevel } from './plural-level.js';

/** A registered body, or all bodies of that kind on a level, as read at one place. */
export interface Body {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: Agency['kind'];
  readonly end: number;
  readonly origin: Origin;
  readonly entry: AgencyEntry;
  readonly area?: ResolvedArea;
  /** Found only by leaving out marks. */
  readonly isMisread: boolean;
  /** Words for the area stand after or in the name. */
  readonly hasArea: boolean;
}

/** Single words up to this length name a body only in capitals: "CA", "VNPT". */
const ACRONYM = 4;
/** Bodies whose long names are beyond doubt without a capital, too. */
const OFFICES = new Set(['central', 'local', 'dept', 'ministry']);

interface Found {
  readonly entries: readonly AgencyEntry[];
  readonly start: number;
  readonly end: number;
  readonly isMisread: boolean;
}

/** The body whose name begins at the offset: "Sở Nội vụ", "UBND huyện Lệ Thủy", "UBND các huyện, thị xã". */
export function readBody(text: string, offset: number, viewpoint: Viewpoint): Body | undefined {
  const found = withOwnName(text, findName(text, offset, viewpoint));
  if (!found || isInSymbol(text, found) || !isWrittenAsName(text, found, viewpoint)) return undefined;
  const areaFrom = startOfArea(text, found);
  const plural = readPluralLevel(text, found.end);
  const areas = readAreas(text, areaFrom, viewpoint);
  const entry = chooseEntry(found.entries, areas, viewpoint);
  if (!entry) return undefined;
  if (plural && entry.area !== 'none') return pluralBody(found, entry, plural.slug, plural.end, text);
  return oneBody(found, entry, takesArea(entry) ? areas : [], text, viewpoint);
}

function findName(text: string, start: number, { isCell }: Viewpoint): Found | undefined {
  const exact = agencyRegister().longestAt(text, start);
  if (exact) return { entries: exact.values, start, end: exact.end, isMisread: false };
  const loose = isCell && isCapitalAt(text, start) ? agencyRegister().looselyAt(text, start) : undefined;
  const words = text.slice(start, loose?.end).split(' ').length;
  return loose && words > 1 ? { entries: loose.values, start, end: loose.end, isMisread: true } : undefined;
}

/** "Ban Quản lý Khu kinh tế Vân Phong", "… Nghi Sơn và các Khu công nghiệp": of such bodies each has a name of its own. */
function withOwnName(text: string, found: Found | undefined): Found | undefined {
  const tails = found?.entries[0]?.tails ?? [];
  if (!found || tails.length === 0) return found;
  const ownEnd = provinceRegister().longestAt(text, skipBlanks(text, found.end)) ? undefined : endOfMatch(OWN_NAME, text, found.end);
  const end = ownEnd ?? found.end;
  const joint = endOfJoint(text, end);
  const tail = joint === undefined ? undefined : tails.find((words) => isFollowedBy(text, joint, [words.toLowerCase()]));
  return { ...found, end: tail === undefined || joint === undefined ? end : joint + tail.length };
}

/** " Vân Phong"  |  " Nghi Sơn" */
const OWN_NAME = / \p{Lu}\p{Ll}[\p{L}\p{M}’']{0,12}(?: \p{Lu}\p{Ll}[\p{L}\p{M}’']{0,12}){0,2}/uy;

/** "UBND" of "12/KH-UBND" and "TU" of "09-CTr/TU" name nobody. */
function isInSymbol(text: string, { start }: Found): boolean {
  return /[\d/][\p{L}\d&.-]{0,8}[-/]$/u.test(text.slice(Math.max(0, start - 10), start)) || /\d\/$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Names begin with a capital; in a cell of units the start of an item is enough. */
function isWrittenAsName(text: string, { entries, start, end }: Found, { isCell }: Viewpoint): boolean {
  const [first = '', second = '', ...others] = text.slice(start, end).split(/\s+/u);
  if (second === '') return isCapitalAt(first, 0) && (first.length > ACRONYM || first === first.toUpperCase());
  if (isCapitalAt(first, 0)) return true;
  if (!isCell) return others.length > 1 && entries.some(({ level }) => OFFICES.has(level));
  return isItemStart(text, start) || isCapitalAt(second, 0);
}

/** "Công an tỉnh": the name ends with a word for an area, which a place may follow. */
function startOfArea(text: string, { start, end }: Found): number {
  const name = text.slice(start, end);
  for (const tail of [/\s\S+\s\S+$/u, /\s\S+$/u]) {
    const place = name.search(tail);
    const kind = place > 0 ? areaWords().named(name.slice(place + 1))[0] : undefined;
    if (kind && kind.level !== 'commune' && foldKey(name).endsWith(` ${kind.word}`)) return start + place;
  }
  return end;
}

/** Of several that bear the name the one on the level that the words tell, else on the issuer's own, then the one of that day. */
function chooseEntry(entries: readonly AgencyEntry[], areas: readonly AreaPhrase[], viewpoint: Viewpoint): AgencyEntry | undefined {
  const stated = areas.length > 0 ? resolveAreas(areas, viewpoint).level : undefined;
  const wanted = stated ?? (viewpoint.province === undefined ? undefined : ownLevel(viewpoint));
  const onLevel = entries.filter(({ area }) => area === wanted);
  const onAny = entries.filter(({ area }) => area === 'any');
  const ordered = [...onLevel, ...onAny, ...entries];
  const entry = ordered.find((one) => isValidOn(one, viewpoint.on)) ?? ordered[0];
  return entry && isDivisionElsewhere(entry, stated, viewpoint) ? undefined : entry;
}

/** "Phòng Tài chính - Kế hoạch" is the registered division only of a district, and in its time. */
function isDivisionElsewhere(entry: AgencyEntry, level: string | undefined, { isCommittee, issuer, on }: Viewpoint): boolean {
  if (entry.level !== 'district' && entry.level !== 'commune') return false;
  return !isValidOn(entry, on) || (level === undefined && !isCommittee && issuer !== undefined);
}

function takesArea({ area, level }: AgencyEntry): boolean {
  return area !== 'issuer' && (area !== 'none' || level === 'company');
}

function oneBody(found: Found, entry: AgencyEntry, areas: readonly AreaPhrase[], text: string, viewpoint: Viewpoint): Body {
  const area = takesArea(entry) && (entry.area !== 'none' || areas.length > 0) ? areaOf(entry, areas, viewpoint) : undefined;
  const body = area ? variantOn(area.level, entry) : entry;
  const end = areas.at(-1)?.end ?? found.end;
  const owner = entry.area === 'issuer' ? (viewpoint.isCommittee ? viewpoint.area : viewpoint.issuer) ?? '?' : area?.area;
  return {
    id: owner === undefined ? body.slug : `${body.slug}@${owner}`,
    slug: body.slug,
    name: oneLine(`${baseName(body.name)} ${inSmallLetters(text.slice(startOfArea(text, found), end))}`),
    kind: entry.area === 'issuer' || areas.some(({ name }) => name === undefined) ? 'relative' : 'agency',
    end,
    origin: owner === undefined ? 'stated' : (area?.origin ?? 'inferred'),
    entry,
    ...(area ? { area } : {}),
    isMisread: found.isMisread,
    hasArea: areas.length > 0,
  };
}

function areaOf(entry: AgencyEntry, areas: readonly AreaPhrase[], viewpoint: Viewpoint): ResolvedArea {
  if (areas.length > 0) return resolveAreas(areas, viewpoint);
  if (entry.area === 'any') return ownArea(ownLevel(viewpoint), viewpoint);
  return ownArea(entry.area === 'district' || entry.area === 'commune' ? entry.area : 'province', viewpoint);
}

/** "Công an" of a province is registered as "Công an tỉnh"; "Công an tỉnh" read on a lower level is "Công an". */
function variantOn(level: ResolvedArea['level'], entry: AgencyEntry): { slug: string; name: string } {
  const base = baseName(entry.name);
  if (level === 'province') return agencyRegister().byName(`${base} tỉnh`) ?? entry;
  if (base === entry.name || entry.area !== 'province') return entry;
  return agencyRegister().all.find(({ name }) => name === base) ?? { slug: slug(base), name: base };
}

function pluralBody(found: Found, entry: AgencyEntry, level: string, end: number, text: string): Body {
  const base = entry.level === 'local' ? entry.slug : slug(baseName(entry.name));
  const name = (pluralNames().get(base) ?? `${base}-{level}`).replace('{level}', level);
  return {
    id: `group:${name}`,
    slug: name,
    name: oneLine(text.slice(found.start, end)),
    kind: 'group',
    end,
    origin: 'stated',
    entry,
    isMisread: found.isMisread,
    hasArea: true,
  };
}

/** "TỈNH HẢI DƯƠNG" of a letterhead → "tỉnh Hải Dương". */
function inSmallLetters(areas: string): string {
  if (areas !== areas.toUpperCase() || !/\p{L}{2}/u.test(areas)) return areas;
  const names = areas.toLowerCase().replace(/[\p{L}\p{M}]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  return names.replace(/\p{L}+(?: \p{L}+)?/gu, (words) => (areaWords().named(words).length > 0 ? words.toLowerCase() : words))
    .replace(/\p{L}+/gu, (word) => (areaWords().named(word).length > 0 ? word.toLowerCase() : word));
}

function baseName(name: string): string {
  return name.replace(/ (?:tỉnh|huyện)$/u, '');
}
