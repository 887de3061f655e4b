import type { AreaLevel, AreaWord } from '../../../../knowledge/agencies/area-words.js';
import { agencyRegister } from '../../../../knowledge/agencies/agencies.js';
import { provinceRegister, type Province } from '../../../../knowledge/agencies/provinces.js';
import { isValidOn } from '../../../../knowledge/days/validity.js';
import { foldKey, slug } from '../../../../text/fold.js';
import { WORD_END } from '../../../../text/patterns.js';
import { endOfMatch, isCapitalAt, oneLine, skipBlank, wordAt } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import { areaWordAt } from './area-word.js';
import { isItemEnd } from '../item-end.js';
import { endOfPlace, withTail } from './place-name.js';
import { beginsUnit } from '../units/unit-start.js';

/** "tỉnh" | "huyện Lệ Thủy" | "Hải Dương": a kind of area, its name, or both. */
export interface AreaPhrase {
  /** "city" only where nothing tells on which level the city stands. */
  readonly level: AreaLevel;
  /** The kind in its official wording, "" when the name stands alone: "Sở Nội vụ Hải Dương". */
  readonly word: string;
  /** As written; missing in "UBND tỉnh". */
  readonly name?: string;
  readonly end: number;
}

const RANK: Record<AreaLevel, number> = { commune: 1, district: 2, city: 2, province: 3 };
/** ", " or " - " or a blank before the next larger area */
const STEP_UP = / ?[,–-]? ?/uy;

/** " của tỉnh", " thuộc huyện Di Linh" */
const OF = new RegExp(` (?:của|thuộc|trực thuộc)${WORD_END}`, 'iuy');

/** The areas that follow a name, from the smallest up: " xã Cộng Hòa, huyện Chí Linh, tỉnh Hải Dương". */
export function readAreas(text: string, offset: number, viewpoint: Viewpoint): AreaPhrase[] {
  const first = readArea(text, offset, viewpoint) ?? readAreaOf(text, offset, viewpoint);
  if (!first) return [];
  const areas = [first];
  for (let last = first; last.name !== undefined;) {
    const next = readNamedArea(text, endOfMatch(STEP_UP, text, last.end) ?? last.end, viewpoint);
    if (next?.name === undefined || RANK[next.level] <= RANK[last.level]) break;
    areas.push(next);
    last = next;
  }
  return areas;
}

/** "xã Cộng Hòa, huyện Chí Linh"; what a letterhead writes in capitals comes out in small letters. */
export function writeAreas(areas: readonly AreaPhrase[]): string {
  return areas.map(({ word, name = '' }) => oneLine(`${word} ${name === name.toUpperCase() ? properCase(name) : name}`)).join(', ');
}

function properCase(name: string): string {
  return name.toLowerCase().replace(/[\p{L}\p{M}’']+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function readArea(text: string, offset: number, viewpoint: Viewpoint): AreaPhrase | undefined {
  const start = skipBlank(text, offset);
  if (start === offset && offset > 0) return undefined;
  return readNamedArea(text, start, viewpoint) ?? readBareProvince(text, start, viewpoint) ?? readBareOwn(text, offset, viewpoint);
}

function readAreaOf(text: string, offset: number, viewpoint: Viewpoint): AreaPhrase | undefined {
  const end = endOfBelonging(text, offset);
  return end === undefined ? undefined : readNamedArea(text, skipBlank(text, end), viewpoint);
}

/** Behind " của", " thuộc", which may stand between a name and its area. */
export function endOfBelonging(text: string, offset: number): number | undefined {
  return endOfMatch(OF, text, offset);
}

/** A kind of area with or without a name; the offset is that of the kind. */
export function readNamedArea(text: string, start: number, viewpoint: Viewpoint): AreaPhrase | undefined {
  const found = areaWordAt(text, start);
  if (!found) return undefined;
  const { word, end } = found;
  return placeOf(text, text[end] === '.' ? end + 1 : end, word, viewpoint) ?? { level: word.level, word: word.word, end };
}

function placeOf(text: string, offset: number, { level, word }: AreaWord, viewpoint: Viewpoint): AreaPhrase | undefined {
  const start = skipBlank(text, offset);
  const found = isCapitalAt(text, start) ? provinceRegister().longestAt(text, start, viewpoint.on) : undefined;
  if (found && (level === 'province' || (level === 'city' && isCity(found.province, viewpoint)))) {
    return { level: 'province', word, name: oneLine(text.slice(start, found.end)), end: found.end };
  }
  if (level === 'province') return undefined;
  const end = endOfPlace(text, offset);
  if (end === undefined || agencyRegister().longestAt(text, start)) return undefined;
  const whole = withTail(text, end);
  if (/^\d/u.test(text.slice(start, whole)))
    return { level: level === 'city' ? 'district' : level, word: '', name: `${word} ${text.slice(start, whole)}`, end: whole };
  return { level: level === 'city' ? 'district' : level, word, name: oneLine(text.slice(start, whole)), end: whole };
}

/** A city of province rank on that day: "thành phố Huế" since 2025. */
function isCity(province: Province, { on }: Viewpoint): boolean {
  return province.kind === 'thành phố' && isValidOn(province, on);
}

/** "Sở Nội vụ Hải Dương"; "Đài PTTH HD" in a plan of Hải Dương. */
function readBareProvince(text: string, start: number, { on, province }: Viewpoint): AreaPhrase | undefined {
  if (!isCapitalAt(text, start)) return undefined;
  const found = provinceRegister().longestAt(text, start, on);
  if (found) return { level: 'province', word: '', name: oneLine(text.slice(start, found.end)), end: found.end };
  const own = province === undefined ? undefined : provinceRegister().bySlug(province, on);
  const word = wordAt(text, start);
  if (!own || foldKey(word) !== foldKey(initials(own.name)) || word !== word.toUpperCase()) return undefined;
  return { level: 'province', word: '', name: own.name, end: start + word.length };
}

/** "Huyện ủy Sơn Dương", "Xã đoàn Hải An": the body's own name says the level. */
export function readBarePlace(level: AreaLevel, text: string, offset: number, viewpoint: Viewpoint): AreaPhrase[] {
  const end = endOfPlace(text, offset);
  if (end === undefined || beginsUnit(text, skipBlank(text, offset)) || !isItemEnd(text, end, viewpoint)) return [];
  return [{ level, word: '', name: oneLine(text.slice(offset, end)).trim(), end }];
}

/** "Kho bạc Nhà nước Đông Hà" in a plan of Đông Hà. */
function readBareOwn(text: string, offset: number, own: Viewpoint): AreaPhrase | undefined {
  const end = endOfPlace(text, offset);
  const name = end === undefined ? '' : oneLine(text.slice(offset, end));
  const level = (['district', 'commune'] as const).find((one) => slug(name) === own[one]);
  return end === undefined || level === undefined ? undefined : { level, word: '', name, end };
}

function initials(name: string): string {
  return Array.from(name.split(/[\s-]+/u), (word) => word.charAt(0)).join('');
}
