import { isWithoutDistricts } from '../../knowledge/district-level.js';

export type IssuerLevel = 'tinh' | 'huyen' | 'xa';

/**
 * On which level a body stands by its area: "ubnd@nghe-an.dien-chau" was a
 * district's until June 2025 and is a commune's since.
 *
 * @param on ISO date
 * @returns undefined for central bodies
 */
export function levelOf(id: string, on: string): IssuerLevel | undefined {
  const area = areaOf(id);
  if (area === undefined) return undefined;
  const depth = area.split('.').length;
  if (depth === 1) return 'tinh';
  return depth === 3 || isWithoutDistricts(on) ? 'xa' : 'huyen';
}

/** "so-y-te@nghe-an" → "nghe-an"; "khoa-kham-benh@trung-tam-y-te@tay-ninh.tan-chau" → "tay-ninh.tan-chau". */
export function areaOf(id: string): string | undefined {
  const [, ...owners] = id.split('@');
  return owners.at(-1);
}
