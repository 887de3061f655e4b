import { isWithoutDistricts } from './district-level.js';
import { loadCsv } from '../load-csv.js';
import { provinceRegister } from './provinces.js';
import { isValidOn } from '../days/validity.js';

/**
 * The bodies that stand in the place of a body on a day: itself while it
 * stands, those that took it over ("so-tttt@hai-duong" on 2025-08-01 →
 * "so-khcn@hai-phong"), none when it was abolished without one.
 *
 * @param id agency id of a body; units inside a body and groups stand for themselves
 * @param on ISO date
 */
export function successorsOf(id: string, on: string): string[] {
  const [slug = '', area, ...owners] = id.split('@');
  if (owners.length > 0 || slug.startsWith('group:')) return [id];
  const slugs = bodiesAfter(slug, on);
  if (area === undefined) return slugs;
  const areaAfter = areaOn(area, on);
  return areaAfter === undefined ? [] : slugs.map((successor) => `${successor}@${areaAfter}`);
}

function bodiesAfter(slug: string, on: string): string[] {
  const links = loadCsv('agency-successors.csv').filter((link) => link['slug'] === slug && isValidOn({ validFrom: link['on'] ?? '' }, on));
  return links.length === 0 ? [slug] : [...new Set(links.flatMap(({ successor = '' }) => bodiesAfter(successor, on)))];
}

/** A district, or a commune below one, is gone with the districts; a commune of the two levels is not. */
function areaOn(area: string, on: string): string | undefined {
  const [province = '', ...below] = area.split('.');
  const now = provinceRegister().successorOf(province, on);
  if (below.length === 0) return now;
  const isGone = isWithoutDistricts(on) && (below.length > 1 || now !== province);
  return isGone ? undefined : area;
}
