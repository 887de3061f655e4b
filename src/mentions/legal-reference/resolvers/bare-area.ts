import { agencyRegister, type AgencyEntry } from '../../../knowledge/agencies/agencies.js';
import { areaNamedAt, type AreaReading } from './area.js';
import type { ReferenceContext } from './reference-context.js';

/** "Sở Y tế Bắc Giang", "Phòng GD&ĐT Hòa Bình": the place right behind the name; a district may bear a province's. */
export function bareArea(agency: AgencyEntry, words: string, context: ReferenceContext, on: string | undefined): AreaReading | undefined {
  const named = agencyRegister().longestAt(words, 0);
  const { area } = agency;
  if (!named?.values.includes(agency) || (area !== 'province' && area !== 'district')) return undefined;
  return areaNamedAt(area, words.slice(named.end + 1), context, on);
}
