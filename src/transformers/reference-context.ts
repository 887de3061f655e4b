import type { ReferenceContext } from '../mentions/legal-reference/resolve-references.js';
import type { PlanTree } from '../tree/plan-tree.js';
import { documentDate } from './agency-context.js';

/** What the document itself is, for "UBND tỉnh" in an issuer, for laws in force on its day, and for its own number. */
export function referenceContext({ head, decision }: PlanTree): ReferenceContext {
  const { documentType, issuer, area, number, noted } = head;
  const issuedOn = documentDate(head) ?? (decision && documentDate(decision.head));
  const own = number ?? noted?.number;
  const ordinal = number?.ordinal ? number : (noted?.number ?? number);
  const decided = decision?.head.number?.symbol.value;
  const decider = decision?.head.issuer?.value;
  return {
    ...(documentType ? { documentType: documentType.slug } : {}),
    ...(issuer?.value ? { issuer: issuer.value } : {}),
    ...(area ? { area } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(decided && decider ? { issuedWith: { symbol: decided, issuer: decider } } : {}),
    ...(own ? { symbol: own.symbol.value, ordinal: ordinal?.ordinal ? `${ordinal.ordinal.value}${ordinal.suffix ?? ''}` : null } : {}),
  };
}
