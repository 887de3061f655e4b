import { outermostOwner } from '../../knowledge/agencies/agency-id.js';
import { isWithoutDistricts } from '../../knowledge/agencies/district-level.js';

export type IssuerLevel = 'tinh' | 'huyen' | 'xa';

/**
 * On which level a body stands by its area: "ubnd@nghe-an.dien-chau" was a
 * district's until June 2025 and is a commune's since.
 *
 * @param on ISO date
 * @returns undefined for central bodies
 */
export function levelOf(id: string, on: string): IssuerLevel | undefined {
  const area = outermostOwner(id);
  if (area === undefined) return undefined;
  const depth = area.split('.').length;
  if (depth === 1) return 'tinh';
  return depth === 3 || isWithoutDistricts(on) ? 'xa' : 'huyen';
}
