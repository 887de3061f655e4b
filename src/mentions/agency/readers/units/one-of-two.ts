import { agencyRegister } from '../../../../knowledge/agencies/agencies.js';
import { slugOfAgency } from '../../../../knowledge/agencies/agency-id.js';
import { hasTrait } from '../../../../knowledge/agencies/agency-traits.js';
import { unitHeads } from '../../../../knowledge/agencies/unit-heads.js';
import { isCapitalAt, skipBlank } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import type { FoundHead } from './unit-head.js';
import { beginsUnit } from './unit-start.js';

/** "CĐ Y tế": a college or a trade union, which it is in the papers of unions, before a unit ("CĐ Phòng …") and before "ngành". */
export function isOneOfTwo({ start, end, isShort }: FoundHead, text: string, viewpoint: Viewpoint): boolean {
  const isShared = isShort && unitHeads().named(text.slice(start, end)).length > 1;
  const next = skipBlank(text, end);
  const issuer = agencyRegister().bySlug(slugOfAgency(viewpoint.issuer ?? ''));
  if (issuer && hasTrait(issuer, 'unions')) return false;
  return isShared && isCapitalAt(text, next) && !beginsUnit(text, next);
}
