import { isBoard } from '../../knowledge/agencies/agency-boards.js';
import { slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { agencyRegister, type AgencyEntry } from '../../knowledge/agencies/agencies.js';
import { isValidOn } from '../../knowledge/days/validity.js';
import type { AreaPhrase } from './readers/areas/area.js';
import { ownLevel, resolveAreas } from './resolve-area.js';
import type { Viewpoint } from './viewpoint.js';

/**
 * Of several bodies that bear a name, the one on the level that the words
 * tell, else the issuer's, where it has one ("Đoàn Thanh niên" in the paper of
 * a department), else that on the issuer's own level, then the one of that
 * day. undefined when the name means no registered body here.
 */
export function chooseEntry(entries: readonly AgencyEntry[], areas: readonly AreaPhrase[], viewpoint: Viewpoint): AgencyEntry | undefined {
  const stated = areas.length > 0 ? resolveAreas(areas, viewpoint).level : undefined;
  const wanted = stated ?? (viewpoint.province === undefined ? undefined : ownLevel(viewpoint));
  const onLevel = entries.filter(({ area }) => area === wanted);
  const onAny = entries.filter(({ area }) => area === 'any');
  const own = stated === undefined && hasOwnBodies(viewpoint) ? entries.filter(({ area }) => area === 'issuer') : [];
  const ordered = [...own, ...onLevel, ...onAny, ...entries];
  const entry = ordered.find((one) => isValidOn(one, viewpoint.on)) ?? ordered[0];
  return entry && isDivisionElsewhere(entry, stated, viewpoint) ? undefined : entry;
}

/** A department, a school, a hospital has a youth union and a Party organisation of its own; a committee and an organisation speak of those of their area. */
function hasOwnBodies({ issuer, isCommittee }: Viewpoint): boolean {
  if (issuer === undefined || isCommittee || isForOneEvent(slugOfAgency(issuer))) return false;
  return issuer.split('@').every((slug) => !OF_AREA.has(agencyRegister().bySlug(slug)?.level ?? ''));
}

/** "Ban Tổ chức Ngày hội", but not the registered "Ban Tổ chức Tỉnh ủy" */
function isForOneEvent(issuer: string): boolean {
  return isBoard(issuer, 'temporary') && agencyRegister().bySlug(issuer) === undefined;
}

const OF_AREA = new Set(['local', 'district', 'party', 'front', 'steering']);

/** "Phòng Tài chính - Kế hoạch" is the registered division only of a district, and in its time; the Party committee, a school, a centre of that district speak of it, too, while a department has divisions of its own. */
function isDivisionElsewhere(entry: AgencyEntry, level: string | undefined, viewpoint: Viewpoint): boolean {
  const { isCommittee, issuer, on } = viewpoint;
  if (entry.level !== 'district' && entry.level !== 'commune') return false;
  if (!isValidOn(entry, on)) return true;
  if (level !== undefined || isCommittee || issuer === undefined) return false;
  return ownLevel(viewpoint) === 'province' && !isSister(entry, issuer);
}

/** What a Phòng calls "Phòng Nội vụ" stands beside it: it has no such units itself. */
function isSister({ slug }: AgencyEntry, issuer: string): boolean {
  return issuer.split('-')[0] === slug.split('-')[0];
}
