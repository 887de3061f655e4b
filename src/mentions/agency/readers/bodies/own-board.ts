import { agencyRegister } from '../../../../knowledge/agencies/agencies.js';
import { slugOfAgency } from '../../../../knowledge/agencies/agency-id.js';
import { unitHeads } from '../../../../knowledge/agencies/unit-heads.js';
import { isInstitution, organisationOf, type Viewpoint } from '../../viewpoint.js';

/** Bodies that are led by a committee which they elect. */
const ELECTING = new Set(['front', 'party']);

/** "BCH" in the paper of a union, a Party committee or a school is its own executive committee, not the army's command. */
export function isOwnBoard(letters: string, viewpoint: Viewpoint): boolean {
  if (
    !/^\p{Lu}+$/u.test(letters) ||
    !unitHeads()
      .named(letters)
      .some(({ isAlone }) => isAlone)
  )
    return false;
  const issuer = agencyRegister().bySlug(slugOfAgency(organisationOf(viewpoint) ?? viewpoint.issuer ?? ''));
  return ELECTING.has(issuer?.level ?? '') || isInstitution(viewpoint);
}
