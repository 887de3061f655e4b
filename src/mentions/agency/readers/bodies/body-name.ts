import { agencyRegister, type AgencyEntry } from '../../../../knowledge/agencies/agencies.js';
import { areaWords, bodiesOfLevels } from '../../../../knowledge/agencies/area-words.js';
import type { NameMatch } from '../../../../knowledge/name-index.js';
import { foldKey } from '../../../../text/fold.js';
import { endOfMatch, isCapitalAt, isFollowedBy, isInSymbol, isItemStart, skipBlank, startOfEach } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import { areaWordAt } from '../areas/area-word.js';
import { isDutyAt } from '../duty.js';
import { endOfElected } from './elected.js';
import { isOwnBoard } from './own-board.js';
import { endOfOwnName } from '../units/own-name.js';
import { readPluralLevel } from '../areas/plural-level.js';

/** A registered name as it stands in the text. */
export interface BodyName {
  /** All that bear it. */
  readonly entries: readonly AgencyEntry[];
  readonly start: number;
  readonly end: number;
  /** Where words for the area begin: before "tỉnh" of "Công an tỉnh", else the end. */
  readonly areaFrom: number;
  /** Found only by leaving out marks. */
  readonly isMisread: boolean;
}

/** Single words up to this length name a body only in capitals: "CA", "VNPT". */
const ACRONYM = 4;
/** Bodies whose long names are beyond doubt without a capital, too. */
const OFFICES = new Set(['central', 'local', 'dept', 'ministry']);
const OPENING = / ?\( ?/uy;

export function readBodyName(text: string, start: number, viewpoint: Viewpoint): BodyName | undefined {
  if (isInSymbol(text, start)) return undefined;
  const exact = agencyRegister().longestAt(text, start);
  const match = exact ?? (viewpoint.isCell && isCapitalAt(text, start) ? agencyRegister().misreadAt(text, start) : undefined);
  if (!match || !isWrittenAsName(text, start, match.end, match.values, viewpoint)) return undefined;
  const named = endOfElected(text, text.slice(start, match.end), skipAbbreviation(text, match));
  const end = endOfOwnName(text, named, match.values[0]?.tails ?? []);
  const areaFrom =
    end === match.end
      ? startOfArea(
          text,
          start,
          end,
          match.values.every(({ area }) => area === 'commune'),
        )
      : end;
  const entries = ofOneCity(meantBy(match, text), text.slice(start, match.end), viewpoint);
  if (entries.length === 0 || isOwnBoard(text.slice(start, match.end), viewpoint)) return undefined;
  return { entries, start, end, areaFrom, isMisread: !exact };
}

/** Not "Chính phủ" in "Chính phủ điện tử", nor "BCH" of the army before "PCTT". */
function meantBy({ values, end }: NameMatch<AgencyEntry>, text: string): readonly AgencyEntry[] {
  return values.filter(
    ({ notBefore }) =>
      !isFollowedBy(
        text,
        end,
        notBefore.map((word) => word.toLowerCase()),
      ),
  );
}

/** "Thành ủy", "Văn phòng Thành ủy", "Thành đoàn" are those of a city below the province, where the province is none itself. */
function ofOneCity(entries: readonly AgencyEntry[], words: string, { province, isCity }: Viewpoint): readonly AgencyEntry[] {
  const last = words.split(/\s+/u).slice(-2).join(' ');
  if (province === undefined || isCity || bodiesOfLevels().named(last)[0]?.level !== 'city') return entries;
  const below = entries.filter(({ area }) => area === 'district');
  return below.length > 0 ? below : entries;
}

/** "Ủy ban nhân dân (UBND)": the short form defined behind the name. */
function skipAbbreviation(text: string, { values, end }: NameMatch<AgencyEntry>): number {
  const short = endOfMatch(OPENING, text, end);
  const match = short === undefined ? undefined : agencyRegister().longestAt(text, short);
  const isSame = match !== undefined && text[match.end] === ')' && match.values.some((entry) => values.includes(entry));
  return isSame ? match.end + 1 : end;
}

/** Names begin with a capital; in a cell of units the start of an item is enough. */
function isWrittenAsName(text: string, start: number, end: number, entries: readonly AgencyEntry[], viewpoint: Viewpoint): boolean {
  const [first = '', second = '', ...others] = text.slice(start, end).split(/\s+/u);
  if (second === '') return isCapitalAt(first, 0) && (first.length > ACRONYM || first === first.toUpperCase());
  if (isCapitalAt(first, 0))
    return viewpoint.isCell || isCapitalAt(second, 0) || !hasObject(text, start + first.length + 1, end, viewpoint);
  if (!viewpoint.isCell && isDivision(entries) && isCapitalAt(second, 0)) return true;
  if (!viewpoint.isCell && others.length > 1 && entries.some(({ level }) => OFFICES.has(level))) return true;
  // đảng ủy các xã, thị trấn: what each area of a level has one of
  if (!viewpoint.isCell) return readPluralLevel(text, end) !== undefined || isStationOf(entries, text, end);
  if (isItemStart(text, start) || isCapitalAt(second, 0) || isStationOf(entries, text, end)) return true;
  return isItemStart(text, startOfEach(text, start)) && readPluralLevel(text, end) !== undefined; // "các trung tâm y tế tuyến huyện"
}

/** "phòng Tài chính - Kế hoạch": writers give the head of a district's divisions no capital. */
function isDivision(entries: readonly AgencyEntry[]): boolean {
  return entries.every(({ slug }) => slug.startsWith('phong-'));
}

/** "trạm y tế xã": a kind of body that a commune has one of, beside the word for the commune. */
function isStationOf(entries: readonly AgencyEntry[], text: string, end: number): boolean {
  const area = areaWordAt(text, skipBlank(text, end));
  return (
    area?.word.level === 'commune' && entries.some((entry) => (entry.area === 'any' || entry.area === 'commune') && entry.level === 'unit')
  );
}

/** "Các đơn vị thuộc Sở xây dựng kế hoạch": what looks like the rest of a name is a verb with its object; "Ngân hàng Chính sách xã hội huyện" has a capital further on. */
function hasObject(text: string, verb: number, end: number, viewpoint: Viewpoint): boolean {
  if (/\s\p{Lu}/u.test(text.slice(verb, end))) return false;
  const next = skipBlank(text, end);
  return isDutyAt(text, verb, viewpoint) && /^\p{Ll}/u.test(text.slice(next, next + 2)) && !isDutyAt(text, next, viewpoint);
}

/** "Công an tỉnh", "Đoàn xã": the name ends with a word for an area, which a place may follow; "Hợp tác xã" does not. */
function startOfArea(text: string, start: number, end: number, isOfCommune: boolean): number {
  const name = text.slice(start, end);
  for (const tail of [/\s\S+\s\S+$/u, /\s\S+$/u]) {
    const place = name.search(tail);
    const kind = place > 0 ? areaWords().named(name.slice(place + 1))[0] : undefined;
    if (kind && (kind.level !== 'commune' || isOfCommune) && foldKey(name).endsWith(` ${kind.word}`)) return start + place;
  }
  return end;
}
