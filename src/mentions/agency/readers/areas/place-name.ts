import { unitHeads } from '../../../../knowledge/agencies/unit-heads.js';
import { areaKinds } from '../../../../knowledge/agencies/area-words.js';
import { agencyRegister } from '../../../../knowledge/agencies/agencies.js';
import { WORD_START } from '../../../../text/patterns.js';
import { endOfDash, endOfMatch, skipBlank } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import { areaWordAt } from './area-word.js';
import { isItemEnd } from '../item-end.js';

const SYLLABLE = String.raw`\p{Lu}[\p{L}\p{M}’']{0,15}`;
/** Lệ Thủy  |  Hoàng Giang  |  Cư M'gar  |  1 */
const PLACE = new RegExp(` (?:${SYLLABLE}(?: ${SYLLABLE}){0,3}|\\d{1,2}(?![\\p{L}\\p{N}]))`, 'uy');
/** "Tháp Chàm" after a dash */
const PLACE_TAIL = new RegExp(`${SYLLABLE}(?: ${SYLLABLE}){0,2}`, 'uy');

/** End of the name of a place that begins with the blank at the offset, or right there after "TP.". */
export function endOfPlace(text: string, offset: number): number | undefined {
  const end = endOfMatch(PLACE, text, offset) ?? endOfMatch(PLACE_TAIL, text, offset);
  return end === undefined ? undefined : beforeUnit(text, offset, end);
}

/** "HUYỆN HẢI HẬU PHÒNG NỘI VỤ": behind two syllables of a place the name of a body begins, and no sign between them. */
function beforeUnit(text: string, offset: number, end: number): number {
  const [, ...later] = Array.from(text.slice(offset, end).trimStart().matchAll(/ /gu), ({ index }) => index);
  const start = skipBlank(text, offset);
  const unit = later.find((blank) => isLongName(text, start + blank + 1));
  return unit === undefined ? end : start + unit;
}

function isLongName(text: string, offset: number): boolean {
  const nameEnd = agencyRegister().longestAt(text, offset)?.end ?? unitHeads().longestAt(text, offset)?.end;
  return nameEnd !== undefined && text.slice(offset, nameEnd).includes(' ');
}

/** "Phan Rang - Tháp Chàm", but not "Lệ Thủy - Sở Nội vụ". */
export function withTail(text: string, end: number): number {
  const tail = endOfDash(text, end);
  if (tail === undefined || agencyRegister().longestAt(text, tail) || unitHeads().longestAt(text, tail)) return end;
  return endOfMatch(PLACE_TAIL, text, tail) ?? end;
}

const KIND = areaKinds('city', 'district', 'commune');
// các xã Trường Minh,  |  12 xã: Trường Minh, Trường Sơn và
const LISTED = new RegExp(`${WORD_START}(?:[Cc]ác|\\d{1,3}) ${KIND}:? (?:${SYLLABLE}(?: ${SYLLABLE}){0,3}(?:, | và )){1,20}$`, 'u');
/** Longest list of places looked back upon. */
const BEFORE = 160;

/**
 * Communes and districts whose names begin like those of units: "xã Trường Sơn",
 * "huyện Trường Sa", "các xã Trường Minh, Hội Sơn". In a list, what goes on in
 * small letters is a unit ("các xã Hồng Phong, Trường Tiểu học Hồng Phong").
 */
export function isPlaceNamedLikeUnit(text: string, start: number, viewpoint: Viewpoint): boolean {
  const headEnd = unitHeads().longestAt(text, start)?.end ?? start;
  const end = endOfMatch(PLACE, ` ${text.slice(start, start + BEFORE)}`, 0);
  const placeEnd = end === undefined ? headEnd : start + end - 1;
  if (placeEnd <= headEnd || agencyRegister().longestAt(text, start)) return false;
  return isAfterKind(text, start) || (LISTED.test(text.slice(Math.max(0, start - BEFORE), start)) && isItemEnd(text, placeEnd, viewpoint));
}

/** "… thị trấn ", "… xã ", "… TP. " */
function isAfterKind(text: string, start: number): boolean {
  const words = /(?:\S{1,8} )?\S{1,8} $/u.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0] ?? '';
  return [words.length, words.length - words.indexOf(' ') - 1].some((length) => {
    const kind = areaWordAt(text, start - length);
    return kind !== undefined && kind.word.level !== 'province' && /^\.? $/u.test(text.slice(kind.end, start));
  });
}
