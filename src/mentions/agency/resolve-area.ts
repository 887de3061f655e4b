import { provinceRegister } from '../../knowledge/agencies/provinces.js';
import type { AreaLevel } from '../../knowledge/agencies/area-words.js';
import { slug } from '../../text/fold.js';
import type { Origin } from '../../../schemas/index.js';
import type { AreaPhrase } from './readers/areas/area.js';
import type { Viewpoint } from './viewpoint.js';

export interface ResolvedArea {
  /** "hai-duong.chi-linh"; "?" for a part that nothing tells. */
  readonly area: string;
  readonly level: 'province' | 'district' | 'commune';
  readonly origin: Origin;
}

/** The areas as written, completed from the issuer's: "huyện Lệ Thủy" in a plan of Quảng Bình. */
export function resolveAreas(phrases: readonly AreaPhrase[], viewpoint: Viewpoint): ResolvedArea {
  const [smallest] = phrases;
  const level = levelOf(smallest?.level ?? 'province', viewpoint);
  const named = (wanted: AreaLevel): string | undefined => phrases.find((phrase) => phrase.level === wanted)?.name;
  const province = provinceSlug(named('province'), viewpoint) ?? viewpoint.province ?? '?';
  const isOwnProvince = named('province') === undefined || province === viewpoint.province;
  const district = placeSlug(named('district')) ?? (isOwnProvince ? viewpoint.district : undefined) ?? '?';
  const commune = placeSlug(named('commune')) ?? viewpoint.commune ?? '?';
  return {
    area: joinArea(level, { province, district, commune }, viewpoint.isTwoTier),
    level,
    origin: named('province') === undefined ? 'inferred' : 'stated',
  };
}

/** The issuer's area on that level. */
export function ownArea(level: ResolvedArea['level'], viewpoint: Viewpoint): ResolvedArea {
  const { province = '?', district = '?', commune = '?', isTwoTier } = viewpoint;
  return { area: joinArea(level, { province, district, commune }, isTwoTier), level, origin: 'inferred' };
}

/** The level on which the issuer itself stands. */
export function ownLevel({ district, commune }: Viewpoint): ResolvedArea['level'] {
  if (commune !== undefined) return 'commune';
  return district === undefined ? 'province' : 'district';
}

/** "thành phố" without a name is the province where that is a city, else the issuer's own district. */
function levelOf(level: AreaLevel, { isCity, isTwoTier }: Viewpoint): ResolvedArea['level'] {
  if (level !== 'city') return level;
  return isCity || isTwoTier ? 'province' : 'district';
}

function joinArea(
  level: ResolvedArea['level'],
  { province, district, commune }: Record<ResolvedArea['level'], string>,
  isTwoTier: boolean,
): string {
  const parts = {
    province: [province],
    district: [province, district],
    commune: isTwoTier ? [province, commune] : [province, district, commune],
  }[level];
  return parts.every((part) => part === '?') ? '?' : parts.join('.');
}

function provinceSlug(name: string | undefined, { on }: Viewpoint): string | undefined {
  return name === undefined ? undefined : (provinceRegister().byName(name, on)?.slug ?? slug(name));
}

function placeSlug(name: string | undefined): string | undefined {
  return name === undefined ? undefined : slug(name);
}
