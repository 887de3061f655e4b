import { applyCorrections } from '../../corrections/apply-corrections.js';
import { pathOf, type CorrectionState } from '../../corrections/correction.js';
import { loadCorrections, loadExtracted, type KeptCorrection } from '../../store/saving/load-corrections.js';
import { loadPlanNames } from '../../store/plans/load-plan-names.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import type { Store } from '../../store/store.js';
import { findPlan } from './find-plan.js';

/** A correction as people see it. */
export interface ListedCorrection {
  /** By which it is taken back. */
  id: number;
  plan: PlanName;
  /** "tasks.t-9110c59a8d2d.deadlines.0.end". */
  path: string;
  before: unknown;
  after: unknown;
  /** The words of the document. */
  raw: string;
  by: string;
  /** ISO 8601 in UTC. */
  at: string;
  why: string | null;
  /** Against what the extractor reads today. */
  state: CorrectionState;
}

/** The corrections of a plan (by any name that `findPlan` takes), or of all plans, in the order in which they were made. */
export async function listCorrections(store: Store, name?: string): Promise<ListedCorrection[]> {
  const corrections = await loadCorrections(store.db, name === undefined ? undefined : (await findPlan(store, name)).id);
  const planIds = [...new Set(corrections.map(({ planId }) => planId))];
  const names = await loadPlanNames(store, planIds);
  const listed: ListedCorrection[] = [];
  for (const planId of planIds) {
    const plan = names.get(planId);
    const extracted = await loadExtracted(store.db, planId);
    const own = corrections.filter((correction) => correction.planId === planId);
    if (plan && extracted) listed.push(...own.map(listedBeside(plan, applyCorrections(extracted, own).states)));
  }
  return listed.sort((one, other) => one.id - other.id);
}

function listedBeside(plan: PlanName, states: readonly CorrectionState[]) {
  return ({ id, holder, field, fields, was, raw, by, at, why }: KeptCorrection, index: number): ListedCorrection => ({
    id,
    plan,
    path: pathOf({ holder, field }),
    before: was[field] ?? null,
    after: fields[field] ?? null,
    raw,
    by,
    at,
    why,
    state: states[index] ?? 'lost',
  });
}
