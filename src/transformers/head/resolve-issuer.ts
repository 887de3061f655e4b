import { outermostOwner, ownerOfAgency } from '../../knowledge/agency-id.js';
import type { AgencyContext } from '../../mentions/agency/agency-mention.js';
import type { EndDraft, HeadDraft } from '../../tree/drafts.js';
import type { Content, PlanTree } from '../../tree/plan-tree.js';
import { documentDate } from '../agency-context.js';
import { issuerProvince } from './issuer-province.js';
import { readBody, witnesses, type Evidence } from './issuer-witnesses.js';

/**
 * Settles who issued the plan and the decision it comes with. A letterhead
 * says it; without one the symbol, the title, the opening sentence and the
 * signature are asked in this order, and the record says so.
 */
export function resolveIssuer() {
  return (tree: PlanTree): void => {
    const { decision, landmarks } = tree;
    if (decision) settle(decision.head, decision.end, landmarks.decision?.opening ?? [], decision.head);
    settle(tree.head, tree.end, landmarks.plan.opening, decision?.head);
    const { issuer } = tree.head;
    if (!issuer) tree.issues.push({ code: 'issuer-missing', severity: 'warning', path: '/header/issuer' });
    else if (issuer.why) tree.issues.push({ code: 'issuer-inferred', severity: 'info', path: '/header/issuer', data: { from: issuer.why } });
  };
}

function settle(head: HeadDraft, end: EndDraft, opening: readonly Content[], decision: HeadDraft | undefined): void {
  const last = opening.findLast((piece) => piece.type === 'passage')?.source;
  const on = documentDate(head) ?? (decision && documentDate(decision));
  const province = issuerProvince(head, end, opening, on) ?? decision?.area;
  const context: AgencyContext = { ...(province ? { area: province } : {}), ...(on ? { on } : {}) };
  const superior = head.bodies.length > 1 && head.bodies[0] ? readBody(head.bodies[0], context) : undefined;
  const own: AgencyContext = superior?.value ? { ...context, ...areaOf(superior.value), issuer: superior.value, issuerName: superior.name } : context;
  const evidence: Evidence = { head, end, opening: last, context: own };
  const issuer = witnesses.map((ask) => ask(evidence)).find((found) => found !== undefined) ?? decision?.issuer;
  if (superior) head.superior = superior;
  if (issuer) head.issuer = issuer;
  const area = outermostOwner(issuer?.value ?? '') ?? province;
  if (area) head.area = area;
}

/** A body below the committee of a district is that district's. */
function areaOf(superior: string): Pick<AgencyContext, 'area'> {
  const area = ownerOfAgency(superior);
  return area?.includes('.') ? { area } : {};
}
