import { KehoachError } from '../../errors/kehoach-error.js';
import { matchPlans, type MatchingPlan } from '../../store/plans/match-plans.js';
import { nearestPlanName } from '../../store/plans/nearest-plan.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import type { Store } from '../../store/store.js';

/**
 * The plan that a person means by an id or its beginning, a number and symbol
 * ("259/KH-UBND"), or a file name. What fits several versions of one plan
 * means the current one.
 *
 * @throws KehoachError "plan-not-found", "plan-ambiguous"
 */
export async function findPlan(store: Store, name: string): Promise<PlanName> {
  const matches = await matchPlans(store, name);
  const current = matches.filter(({ version }) => version === 'current');
  const [first, ...others] = current.length > 0 ? current : matches;
  if (!first) throw await notFound(store, name);
  if (others.length > 0) throw ambiguous(name, [first, ...others]);
  return first.plan;
}

/** With the plan that has the most similar name. */
export async function notFound(store: Store, name: string): Promise<KehoachError> {
  return new KehoachError('plan-not-found', { plan: name, nearest: (await nearestPlanName(store, name)) ?? '–' });
}

function ambiguous(name: string, matches: readonly MatchingPlan[]): KehoachError {
  const candidates = matches.map(({ plan }) => describe(plan)).join('; ');
  return new KehoachError('plan-ambiguous', { plan: name, count: matches.length, candidates });
}

const SHOWN_OF_ID = 12;

function describe({ id, number, issuer, issuedOn, fileName }: PlanName): string {
  const said = [number, issuer?.name, issuedOn, fileName].filter((part) => part !== null && part !== undefined);
  return `${id.slice(0, SHOWN_OF_ID)} (${said.join(', ')})`;
}
