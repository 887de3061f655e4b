import type { Agency, PlanRecord } from '../../schemas/index.js';
import { agencyRegister } from '../../src/knowledge/agencies/agencies.js';
import { isAgencyId, slugOfAgency } from '../../src/knowledge/agencies/agency-id.js';
import { parseAgencies } from '../../src/mentions/agency/parse-agencies.js';
import { normalizeText } from '../../src/text/normalize.js';

/** What is known of a unit; `of` is null where it belongs to none. */
export interface UnitFields {
  value: string | null;
  name: string;
  kind: Agency['kind'];
  of?: string | null;
}

/** A unit is given by its id or as people call it; one that no register knows by its name alone. */
export function unitFields({ header }: Pick<PlanRecord, 'header'>, text: string, isOfTheHead: boolean): UnitFields {
  if (isAgencyId(text)) {
    const name = agencyRegister().bySlug(slugOfAgency(text))?.name ?? text;
    return { value: text, name, kind: text.startsWith('group:') ? 'group' : 'agency' };
  }
  const words = normalizeText(text).text;
  const context = {
    ...(header.issuer?.value && !isOfTheHead ? { issuer: header.issuer.value, issuerName: header.issuer.name } : {}), // what was read there may be what is wrong
    on: header.issuedOn?.value ?? undefined,
  };
  const [unit, ...others] = parseAgencies(words, context);
  if (!unit || others.length > 0) return { value: null, name: words, kind: 'agency', of: null };
  return { value: unit.value, name: unit.name, kind: unit.kind, of: unit.of ?? null };
}
