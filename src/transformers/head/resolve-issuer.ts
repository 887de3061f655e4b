import type { Issue } from '../../../schemas/index.js';
import { outermostOwner, slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import type { AgencyContext } from '../../mentions/agency/agency-mention.js';
import type { AgencyDraft, EndDraft, HeadDraft } from '../../tree/drafts.js';
import type { Content, PlanTree } from '../../tree/plan-tree.js';
import { documentDate } from '../agency-context.js';
import { basisDivision } from '../basis-division.js';
import { issuerProvince } from './issuer-province.js';
import { witnesses, type Evidence } from './issuer-witnesses.js';
import { readLetterheadBodies } from './letterhead-bodies.js';

/**
 * Settles who issued the plan and the decision it comes with. A letterhead
 * says it; without one the symbol, the title, the opening sentence and the
 * signature are asked in this order, and the record says so.
 */
export function resolveIssuer() {
  return (tree: PlanTree): void => {
    const { decision, landmarks } = tree;
    if (decision) settle(decision.head, decision.end, landmarks.decision?.opening ?? [], [], decision.head);
    settle(tree.head, tree.end, landmarks.plan.opening, basisDivision(tree.sections), decision?.head);
    const { issuer } = tree.head;
    if (!issuer) tree.issues.push({ code: 'issuer-missing', severity: 'warning', path: '/header/issuer' });
    else tree.issues.push(...doubtsAbout(issuer));
  };
}

function doubtsAbout({ why, value }: NonNullable<HeadDraft['issuer']>): Issue[] {
  const path = '/header/issuer';
  return [
    ...(why ? [{ code: 'issuer-inferred' as const, severity: 'info' as const, path, data: { from: why } }] : []),
    ...(value?.includes('?') ? [{ code: 'issuer-area-unknown' as const, severity: 'info' as const, path }] : []),
  ];
}

function settle(
  head: HeadDraft,
  end: EndDraft,
  opening: readonly Content[],
  basis: readonly Content[],
  decision: HeadDraft | undefined,
): void {
  const last = opening.findLast((piece) => piece.type === 'passage')?.source;
  const on = documentDate(head) ?? (decision && documentDate(decision));
  const province = issuerProvince(head, end, [...opening, ...basis], on) ?? decision?.area;
  const context: AgencyContext = { ...(province ? { area: province } : {}), ...(on ? { on } : {}) };
  const written = readLetterheadBodies(head.bodies, context);
  const evidence: Evidence = { head, end, opening: last, context: written.context };
  const inferred = witnesses.map((ask) => ask(evidence)).find((found) => found !== undefined);
  const issuer = written.issuer ?? asInDecision(inferred, decision?.issuer);
  if (written.superior) head.superior = written.superior;
  if (issuer) head.issuer = issuer;
  const area = outermostOwner(issuer?.value ?? '') ?? province;
  if (area) head.area = area;
}

/** "Cục Trợ giúp pháp lý ban hành Kế hoạch" below a decision of that body, whose letterhead names its ministry, too. */
function asInDecision(inferred: AgencyDraft | undefined, decided: AgencyDraft | undefined): AgencyDraft | undefined {
  if (!inferred || !decided) return inferred ?? decided;
  return slugOfAgency(inferred.value ?? '') === slugOfAgency(decided.value ?? '') ? decided : inferred;
}
