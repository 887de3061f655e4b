import { slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { agencyRegister, type AgencyEntry } from '../../knowledge/agencies/agencies.js';
import type { AgencyContext, AgencyMention } from '../../mentions/agency/agency-mention.js';
import { parseAgencies } from '../../mentions/agency/parse-agencies.js';

/** One body, neither people nor all bodies of a kind. */
export type Body = AgencyMention & { value: string };

/** The body that a line of a letterhead names first. */
export function bodyOf(line: string, context: AgencyContext): Body | undefined {
  const [first] = parseAgencies(line, context);
  return isBody(first) ? first : undefined;
}

export function isBody(mention: AgencyMention | undefined): mention is Body {
  return mention?.value != null && mention.kind !== 'group' && mention.kind !== 'person';
}

/** As the register has it. */
export function entryOf({ value }: Body): AgencyEntry | undefined {
  return agencyRegister().bySlug(slugOfAgency(value));
}
