import { Temporal } from 'temporal-polyfill';
import { provinceRegister, type Province } from '../../knowledge/agencies/provinces.js';
import type { ProvinceArea } from '../../store/plans/province-area.js';
import { readProvince } from './read-province.js';

/**
 * Whose plans are meant by a province: its own and those of the provinces that
 * it was made of; of one that is no more, its own and, from the day of the
 * merger on, those of the province that has its area. What bears no date is
 * left out where the date decides.
 *
 * @throws KehoachError "province-unknown"
 */
export function readProvinceArea(text: string): ProvinceArea {
  const slug = readProvince(text);
  return { slugs: [slug, ...partsOf(slug)], later: successorsOf(slug) };
}

/** "ninh-binh" → "ha-nam", "nam-dinh". */
function partsOf(slug: string): string[] {
  const parts = provinceRegister().all.filter((province) => province.successor === slug && province.slug !== slug);
  return parts.flatMap((part) => [part.slug, ...partsOf(part.slug)]);
}

/** "ha-nam" → "ninh-binh" from 1 July 2025. */
function successorsOf(slug: string): ProvinceArea['later'][number][] {
  const { successor, validTo }: Partial<Province> = provinceRegister().bySlug(slug) ?? {};
  if (successor === undefined || validTo === undefined) return [];
  return [{ slug: successor, from: Temporal.PlainDate.from(validTo).add({ days: 1 }).toString() }, ...successorsOf(successor)];
}
