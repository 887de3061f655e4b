import type { PlanVersion } from '../tables/plan-tables.js';
import type { ImportOutcome, OutcomeReason } from '../imports/import-outcome.js';
import type { PlanKeys } from './plan-keys.js';

/** What has to be known of a plan to tell whether another file is of the same plan. */
export interface PlacedPlan extends PlanKeys {
  id: string;
  work_id: string;
  version: PlanVersion;
  issued_on: string | null;
  /** Says the same as the file to be placed. */
  sameContent: boolean;
}

/** Where a file stands among the versions of its plan. */
export interface Placement {
  outcome: ImportOutcome;
  reason: OutcomeReason | null;
  /** The id of the plan that the reason speaks of. */
  of: string | null;
  workId: string;
  version: PlanVersion;
}

type Incoming = PlanKeys & Pick<PlacedPlan, 'id' | 'issued_on'>;

/**
 * Another print of a plan in the store, a new version of it, or a plan of its
 * own. Two numbers that differ are two plans, whatever else they share.
 * `others` are ordered by how much they matter: current versions first.
 */
export function placePlan(incoming: Incoming, others: readonly PlacedPlan[]): Placement {
  const print = others.find((other) => other.sameContent && mayBePrint(incoming, other));
  if (print) return { ...within(print, 'rendition'), outcome: 'rendition', reason: 'same-content' };
  const former = others.find((other) => incoming.identity_key !== null && other.identity_key === incoming.identity_key);
  if (former) return { ...within(former, isLater(former, incoming) ? 'earlier' : 'current'), outcome: 'revised', reason: 'other-content' };
  const alike = others.find(
    (other) => incoming.likeness_key !== null && other.likeness_key === incoming.likeness_key && mayBeOne(incoming, other),
  );
  return { outcome: 'new', reason: alike ? 'possibly-revised' : null, of: alike?.id ?? null, workId: incoming.id, version: 'current' };
}

function within({ id, work_id }: PlacedPlan, version: PlanVersion): Pick<Placement, 'of' | 'workId' | 'version'> {
  return { of: id, workId: work_id, version };
}

/** Nothing but the wording is left to tell whether both are one plan. */
export function mayBePrint(one: PlanKeys, other: PlanKeys): boolean {
  return one.issuer_key === other.issuer_key && mayBeOne(one, other);
}

function mayBeOne(one: PlanKeys, other: PlanKeys): boolean {
  return one.identity_key === null || other.identity_key === null || one.identity_key === other.identity_key;
}

/** Of two versions the one with the later date counts; without dates the one that came last. */
function isLater(former: PlacedPlan, incoming: Incoming): boolean {
  return former.issued_on !== null && incoming.issued_on !== null && former.issued_on > incoming.issued_on;
}
