import { agencyRegister, type AgencyEntry } from '../../../../knowledge/agencies/agencies.js';
import { slugOfAgency } from '../../../../knowledge/agencies/agency-id.js';
import { hasTrait } from '../../../../knowledge/agencies/agency-traits.js';
import type { Agency, Origin } from '../../../../../schemas/index.js';
import { chooseEntry } from '../../choose-entry.js';
import { baseName, variantOn } from '../../entry-variants.js';
import { ownArea, ownLevel, resolveAreas, type ResolvedArea } from '../../resolve-area.js';
import { endOfMatch, oneLine } from '../../scan.js';
import { isCentral, isInstitution, issuerOwner, type Viewpoint } from '../../viewpoint.js';
import { endOfBelonging, writeAreas, type AreaPhrase } from '../areas/area.js';
import { areasBehind } from './areas-behind.js';
import { bodiesOnLevel } from './bodies-on-level.js';
import { readBodyName, type BodyName } from './body-name.js';
import { ownPartyBoard } from './own-party-board.js';
import { readPluralLevel, type PluralLevel } from '../areas/plural-level.js';

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
  /** The level, where all bodies of the kind on it are meant. */
  readonly plural?: PluralLevel['slug'];
}

/** " Việt Nam" of "Hội Nông dân Việt Nam" and of "Hội LHPN Việt Nam tỉnh Nam Định" */
const NATION = / Việt Nam(?![\p{L}\p{M}])/iuy;

/** The body whose name begins at the offset: "Sở Nội vụ", "UBND huyện Lệ Thủy", "UBND các huyện, thị xã". */
export function readBody(text: string, offset: number, viewpoint: Viewpoint): Body | undefined {
  const name = readBodyName(text, offset, viewpoint);
  if (!name) return undefined;
  const nation = endOfMatch(NATION, text, name.areaFrom);
  const areas = areasBehind(text, nation ?? name.areaFrom, name, viewpoint);
  const plural = readPluralLevel(text, name.end) ?? readPluralLevel(text, startOfLevel(text, name.areaFrom)); // "Đoàn | xã, phường"
  // "Phòng Tư pháp các huyện" are none of the department's own
  const entry = chooseEntry(name.entries, areas, plural ? { ...viewpoint, isCommittee: true } : viewpoint);
  if (!entry) return undefined;
  if (plural && entry.area !== 'none') return bodiesOnLevel(plural, name, entry, text, viewpoint);
  if (nation !== undefined && areas.length === 0) return nationalBody({ ...name, end: nation }, entry);
  return oneBody(name, entry, takesArea(entry) ? areas : [], viewpoint);
}

/** Behind " của", " thuộc UBND" of "Phòng Nội vụ thuộc UBND các huyện". */
function startOfLevel(text: string, offset: number): number {
  const end = endOfBelonging(text, offset);
  const committee = end === undefined ? undefined : agencyRegister().longestAt(text, end + 1);
  return committee?.values.some((entry) => hasTrait(entry, 'for-area')) ? committee.end : (end ?? offset);
}

function takesArea({ area, level }: AgencyEntry): boolean {
  return area !== 'issuer' && (area !== 'none' || level === 'company');
}

function oneBody({ end, isMisread }: BodyName, entry: AgencyEntry, areas: readonly AreaPhrase[], viewpoint: Viewpoint): Body {
  const isOwn = entry.area === 'issuer' || (areas.length === 0 && isInInstitution(entry, viewpoint));
  const area = isOwn ? undefined : areaOf(entry, areas, viewpoint);
  const { slug, name } = area ? variantOn(area.level, entry) : entry;
  const owner = isOwn ? issuerOwner(viewpoint) : area?.area;
  const id = owner === undefined ? slug : `${slug}@${owner}`;
  const named = areas.length > 0 ? oneLine(`${withoutLevel(name, entry)} ${writeAreas(areas)}`) : name;
  return {
    ...(ownPartyBoard(id, named, viewpoint) ?? { id, name: named }),
    slug,
    kind: isOwn || areas.some((phrase) => phrase.name === undefined) ? 'relative' : 'agency',
    end: areas.at(-1)?.end ?? end,
    origin: owner === undefined ? 'stated' : (area?.origin ?? 'inferred'),
    entry,
    ...(area ? { area } : {}),
    isMisread,
    hasArea: areas.length > 0,
  };
}

/** "Thư viện" in the plan of a school; in that of the library it is the library. */
function isInInstitution(entry: AgencyEntry, viewpoint: Viewpoint): boolean {
  return hasTrait(entry, 'in-institution') && isInstitution(viewpoint) && slugOfAgency(viewpoint.issuer ?? '') !== entry.slug;
}

/** "Đoàn xã" of "phường Vinh Phú" is "Đoàn phường Vinh Phú"; a "Liên minh Hợp tác xã" keeps its last word. */
function withoutLevel(name: string, { area }: AgencyEntry): string {
  return area === 'commune' ? name.replace(/ xã$/u, '') : baseName({ name });
}

/** A body that every province has, too: the whole of it has the slug alone. */
function nationalBody({ end, isMisread }: BodyName, entry: AgencyEntry): Body {
  return {
    id: entry.slug,
    slug: entry.slug,
    name: `${entry.name} Việt Nam`,
    kind: 'agency',
    end,
    origin: 'stated',
    entry,
    isMisread,
    hasArea: true,
  };
}

/** As the words tell, else as the kind of body has it; central bodies, units of the issuer and what a ministry names without an area have none. */
function areaOf({ area }: AgencyEntry, areas: readonly AreaPhrase[], viewpoint: Viewpoint): ResolvedArea | undefined {
  if (areas.length > 0) return resolveAreas(areas, viewpoint);
  if (area === 'none' || area === 'issuer' || (area === 'any' && isCentral(viewpoint))) return undefined;
  return ownArea(area === 'any' ? ownLevel(viewpoint) : area, viewpoint);
}
