import { agencyRegister } from '../../../../knowledge/agencies/agencies.js';
import { ownerOfAgency, slugOfAgency } from '../../../../knowledge/agencies/agency-id.js';
import type { UnitDraft } from '../../build-mention.js';
import type { Viewpoint } from '../../viewpoint.js';

/** The unit with the id and the name that it has with its committee's name behind it, where it is one of the issuer's boards. */
export function ofPartyCommittee(unit: UnitDraft, viewpoint: Viewpoint): UnitDraft {
  const board = ownPartyBoard(unit.value ?? '', unit.name, viewpoint);
  if (!board) return unit;
  const { of: _of, ...rest } = unit;
  return { ...rest, value: board.id, name: board.name, ...(unit.unitSlug === undefined ? {} : { unitName: unit.name }) };
}

/**
 * "Ban Tổ chức" in the paper of a Party committee is its "Ban Tổ chức Huyện
 * ủy": one id, whether the committee's name stands behind it or not.
 *
 * @param id what the words alone make of it: "ban-to-chuc@huyen-uy@son-la.moc-chau"
 * @returns undefined for what is not the issuer's own, and where the register does not have the whole name
 */
export function ownPartyBoard(id: string, name: string, { issuer = '', on }: Viewpoint): { id: string; name: string } | undefined {
  const committee = agencyRegister().bySlug(slugOfAgency(issuer));
  const area = ownerOfAgency(issuer);
  const owner = ownerOfAgency(id);
  if (committee?.level !== 'party' || area === undefined || (owner !== issuer && owner !== area)) return undefined;
  const whole = agencyRegister().byName(`${name} ${committee.name}`, on);
  return whole && { id: `${whole.slug}@${area}`, name: whole.name };
}
