import type { AgencyContext } from '../mentions/agency/agency-mention.js';
import type { PlanTree } from '../tree/plan-tree.js';

/** From where the document says "tỉnh", "Sở", "các phòng". */
export function agencyContext({ head, shortNames }: PlanTree): AgencyContext {
  const on = documentDate(head);
  return {
    ...(head.issuer?.value ? { issuer: head.issuer.value, issuerName: head.issuer.name } : {}),
    ...(head.area ? { area: head.area } : {}),
    ...(on ? { on } : {}),
    ...(shortNames.length > 0 ? { shortNames } : {}),
  };
}

/** The date of the document as far as it is known, else the first year it is for. */
export function documentDate({ placeDate, noted, period }: PlanTree['head']): string | undefined {
  return placeDate?.date.value ?? noted?.date?.date.value ?? period?.range.start.toString().slice(0, 4);
}
