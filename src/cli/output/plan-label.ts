import type { PlanName } from '../../store/plans/plan-name.js';

/** Enough of an id to name a plan: findPlan takes four or more. */
const ID_LENGTH = 8;

export function shortId(id: string): string {
  return id.slice(0, ID_LENGTH);
}

/** "3f2a91bc · 259/KH-UBND · UBND tỉnh Hải Dương · Cải cách hành chính … · plan.txt". */
export function planLabel(plan: PlanName): string {
  return [shortId(plan.id), ...planLines(plan)].join(' · ');
}

/** Number and issuer, title, file name: what follows the id, a line each. */
export function planLines({ number, issuer, title, fileName }: PlanName): string[] {
  return [[number, issuer?.name].filter(Boolean).join(' · '), title ?? '', fileName].filter(Boolean);
}
