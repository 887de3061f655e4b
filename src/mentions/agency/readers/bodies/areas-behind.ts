import { ownLevel } from '../../resolve-area.js';
import type { Viewpoint } from '../../viewpoint.js';
import { readAreas, readBarePlace, type AreaPhrase } from '../areas/area.js';
import type { BodyName } from './body-name.js';

/** Bodies of a district or a commune whose own name is no longer than that of their kind: "Huyện ủy", "Xã đoàn", "Phòng Tư pháp". */
const OF_PLACE = new Set(['party', 'front', 'district']);

/** The words for its area behind the name of a body. */
export function areasBehind(text: string, offset: number, { entries }: BodyName, viewpoint: Viewpoint): AreaPhrase[] {
  const areas = readAreas(text, offset, viewpoint);
  // "Thành ủy Hải Dương" is the city's that the province is called after
  const named = areas.length === 1 && areas[0]?.word === '' && entries.every(isOfDistrict) ? [] : areas;
  const level = named.length > 0 ? undefined : (['district', 'commune'] as const).find((one) => standsOn(one, entries, viewpoint));
  return level === undefined ? named : readBarePlace(level, text, offset, viewpoint);
}

function isOfDistrict({ area, level }: BodyName['entries'][number]): boolean {
  return area === 'district' && OF_PLACE.has(level);
}

/** Where a province speaks, a branch of a central body with the bare name of a place is the district's: "KBNN Hải Hậu". */
function standsOn(place: 'district' | 'commune', entries: BodyName['entries'], viewpoint: Viewpoint): boolean {
  const { province, isTwoTier } = viewpoint;
  const hasBranches = place === 'district' && province !== undefined && !isTwoTier && ownLevel(viewpoint) === 'province';
  return entries.every(
    ({ area, level }) => (area === place && OF_PLACE.has(level)) || (hasBranches && area === 'any' && level === 'vertical'),
  );
}
