import { closest } from 'fastest-levenshtein';
import { KehoachError } from '../../errors/kehoach-error.js';
import { provinceRegister } from '../../knowledge/agencies/provinces.js';
import { slug } from '../../text/fold.js';

const KIND = /^(?:tỉnh|thành phố|tp\.?)\s+/iu;

/**
 * "Hải Dương", "tỉnh Hải Dương", "hai-duong" → "hai-duong".
 *
 * @throws KehoachError "province-unknown"
 */
export function readProvince(text: string): string {
  const provinces = provinceRegister();
  const name = text.trim().replace(KIND, '');
  const found = provinces.bySlug(name) ?? provinces.byName(name) ?? provinces.all.find((province) => province.slug === slug(name));
  if (found) return found.slug;
  const slugs = provinces.all.map((province) => province.slug);
  const nearest = provinces.bySlug(closest(slug(name), slugs))?.name ?? '';
  throw new KehoachError('province-unknown', { text, nearest });
}
