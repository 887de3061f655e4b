import { agencyRegister } from '../../../knowledge/agencies/agencies.js';
import { ownerOfAgency, slugOfAgency } from '../../../knowledge/agencies/agency-id.js';
import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import type { Viewpoint } from '../viewpoint.js';

/**
 * "Ban Tổ chức" in the paper of a Party committee is its "Ban Tổ chức Huyện
 * ủy": one id, whether the committee's name stands behind it or not. Only
 * where the register has the whole name.
 */
export const ownPartyBody: Refiner<UnitDraft, Viewpoint> = {
  name: 'own-party-body',
  refine(mentions, _text, { issuer = '', on }) {
    const committee = agencyRegister().bySlug(slugOfAgency(issuer));
    const area = ownerOfAgency(issuer);
    if (committee?.level !== 'party' || area === undefined) return [...mentions];
    return mentions.map((mention) => {
      const owner = mention.kind === 'person' || mention.kind === 'group' ? undefined : ownerOfAgency(mention.value ?? '');
      const isOwn = owner !== undefined && (owner === issuer || owner === area);
      const whole = isOwn ? agencyRegister().byName(`${mention.name} ${committee.name}`, on) : undefined;
      if (!whole) return mention;
      const { of: _of, unitSlug: _unitSlug, ...rest } = mention;
      return { ...rest, value: `${whole.slug}@${area}`, name: whole.name };
    });
  },
};
