import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { outermostOwner, ownerOfAgency, slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { hasTrait } from '../../knowledge/agencies/agency-traits.js';
import { successorsOf } from '../../knowledge/agencies/agency-successors.js';
import { groupMembers } from '../../knowledge/agencies/agency-group-members.js';
import { levelOf } from './issuer-level.js';

/** Whether a unit that a plan names is a body, one of its own, or a group that it is in. */
export type Belonging = 'yes' | 'no' | 'unclear';

/** "ubnd-cap-xa", "phong-tu-phap-cap-huyen", "ubnd-cac-cap". */
const BODIES_OF_LEVEL = /^(?<body>.+)-(?:cap-(?<level>tinh|huyen|xa)|cac-cap)$/u;

/**
 * @param unit agency id; null when the words do not tell which unit is meant
 * @param body agency id of the issuer of a plan
 * @param on ISO date of that plan: a unit stands for those that took it over
 */
export function belongsTo(unit: string | null, body: string, on: string): Belonging {
  if (unit === null) return 'unclear';
  if (unit.startsWith('group:')) return isInGroup(unit.slice('group:'.length), body, on);
  if (unit === body || unit.endsWith(`@${body}`)) return 'yes';
  if (unit.includes('?')) return slugOfAgency(unit) === slugOfAgency(body) ? 'unclear' : 'no';
  if (successorsOf(unit, on).includes(body)) return 'yes';
  return isOfCommittee(unit, body) ? 'yes' : 'no';
}

/** A committee answers for all that its area has: "phong-tp@thanh-hoa.nga-son" is of "ubnd@thanh-hoa.nga-son". A province's departments make plans of their own. */
function isOfCommittee(unit: string, body: string): boolean {
  const area = outermostOwner(body);
  if (!hasTrait({ slug: slugOfAgency(body) }, 'authority') || area === undefined || !area.includes('.')) return false;
  return outermostOwner(unit) === area;
}

function isInGroup(group: string, body: string, on: string): Belonging {
  const slug = slugOfAgency(group);
  const owner = ownerOfAgency(group);
  if (owner !== undefined && !isWithin(body, owner)) return 'no';
  const members = groupMembers(slug);
  if (members === 'unclear') return 'unclear';
  if (members) return levelOf(body, on) === 'tinh' && members.has(agencyRegister().bySlug(slugOfAgency(body))?.level ?? '') ? 'yes' : 'no';
  const named = BODIES_OF_LEVEL.exec(slug)?.groups;
  if (!named || named['body'] !== slugOfAgency(body)) return 'no';
  return named['level'] === undefined || named['level'] === levelOf(body, on) ? 'yes' : 'no';
}

/** "so-y-te@nghe-an" is within "nghe-an". */
function isWithin(body: string, owner: string): boolean {
  const area = outermostOwner(body) ?? '';
  return area === owner || area.startsWith(`${owner}.`) || body === owner || body.endsWith(`@${owner}`);
}
