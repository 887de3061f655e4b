import { agencyRegister } from '../../../../knowledge/agencies/agencies.js';
import { ownerOfAgency } from '../../../../knowledge/agencies/agency-id.js';
import type { UnitHead } from '../../../../knowledge/agencies/unit-heads.js';
import { CONFIDENCE, unitMention, type UnitDraft } from '../../build-mention.js';
import { ownArea, ownLevel, resolveAreas } from '../../resolve-area.js';
import { oneLine } from '../../scan.js';
import { unitSlug } from '../../unit-slug.js';
import { isDepartment, isHeadOfIssuer, isInstitution, issuerOwner, jointBoard, type Viewpoint } from '../../viewpoint.js';
import type { AreaPhrase } from '../areas/area.js';
import type { FoundHead } from './unit-head.js';

/** The issuer's own; of a committee the one that is registered for its level. */
export function unitOfIssuer({ start, head }: FoundHead, end: number, text: string, viewpoint: Viewpoint): UnitDraft {
  const level = { province: 'tỉnh', district: 'huyện', commune: 'xã' }[ownLevel(viewpoint)];
  const board = head.isOfBoard ? jointBoard(viewpoint) : undefined;
  const registered =
    viewpoint.isCommittee && board === undefined ? agencyRegister().byName(`${head.head} ${level}`, viewpoint.on) : undefined;
  const slug = registered?.slug ?? unitSlug(head.head);
  const name = oneLine(text.slice(start, end));
  const owner = board ?? issuerOwner(viewpoint);
  const mention = unitMention({ start, end, slug, owner, name, kind: 'relative', confidence: CONFIDENCE.group });
  return { ...mention, unitSlug: slug };
}

/** "Hội Bảo vệ người tiêu dùng Việt Nam", "Ủy ban Cạnh tranh Quốc gia" */
const OF_COUNTRY = /-(?:viet-nam|quoc-gia)$/u;

/** Whose a unit is by the areas behind its name, else by its head word; undefined for a body that is nobody's. */
export function ownerByHead(
  slug: string,
  { scope, head, isAlone, hasUnits, isOfBoard }: UnitHead,
  areas: readonly AreaPhrase[],
  viewpoint: Viewpoint,
): string | undefined {
  if (isNational(slug, head)) return undefined;
  if (areas.length > 0) return resolveAreas(areas, viewpoint).area;
  if (scope === 'none' || (scope === 'any' && OF_COUNTRY.test(slug))) return undefined;
  if (scope === 'any' && isAlone && isDepartment(viewpoint)) return viewpoint.issuer; // "Ban Chỉ đạo ISO"
  if (scope === 'any' && hasUnits && isInstitution(viewpoint)) return viewpoint.issuer; // "Hội đồng Quản lý chất lượng" of a hospital
  const board = isOfBoard ? jointBoard(viewpoint) : undefined;
  if (board !== undefined) return board; // "Tiểu ban Nội dung" of an election committee, "Ban Đề thi" of a recruiting council
  if (scope === 'issuer') return isSister(head, viewpoint) ? ownerOfAgency(viewpoint.issuer ?? '') : issuerOwner(viewpoint);
  return ownArea(scope === 'province' ? 'province' : ownLevel(viewpoint), viewpoint).area;
}

/** "Ban Chỉ đạo quốc gia về …", "Ban Chỉ đạo Trung ương": whatever area speaks of it, it is not that area's. */
function isNational(slug: string, head: string): boolean {
  return slug.endsWith('-trung-uong') || `${slug}-`.startsWith(`${unitSlug(head)}-quoc-gia-`);
}

/** A Chi cục that names another one speaks of its neighbour below the same department. */
function isSister(head: string, viewpoint: Viewpoint): boolean {
  return ownerOfAgency(viewpoint.issuer ?? '') !== undefined && isHeadOfIssuer(head, viewpoint);
}
