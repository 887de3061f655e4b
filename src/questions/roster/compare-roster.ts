import { Temporal } from 'temporal-polyfill';
import { nameOf, type PlanName } from '../../store/plans/plan-name.js';
import type { Store } from '../../store/store.js';
import { listPlans, type PlanFilter } from '../plans/list-plans.js';
import { readProvince } from '../conditions/read-province.js';
import { whereGiven } from '../conditions/where-given.js';
import { checkRoster } from './check-roster.js';
import { readRoster } from './read-roster.js';
import type { RosterReport } from './roster-report.js';

/** Which plans count: those for some of a time, of a province's bodies. */
export type RosterFilter = Pick<PlanFilter, 'period' | 'province'>;

/**
 * A list of those who should have sent a plan against the current plans of the store.
 *
 * @param bytes the CSV file
 * @param file its name, for errors
 * @throws KehoachError "roster-column", "roster-unreadable", "province-unknown", "days-unread"
 */
export async function compareRoster(store: Store, bytes: Uint8Array, file: string, filter: RosterFilter = {}): Promise<RosterReport> {
  const expected = readRoster(bytes, file);
  const plans = await allPlans(store, filter);
  const province = whereGiven(filter.province, readProvince);
  return checkRoster(expected, plans, { province, on: latestDate(plans) ?? Temporal.Now.plainDateISO().toString() });
}

/** Names of units mean what they meant when the plans were made. */
function latestDate(plans: readonly PlanName[]): string | undefined {
  return plans
    .flatMap(({ issuedOn }) => issuedOn ?? [])
    .toSorted()
    .at(-1);
}

const PAGE = 1000;

async function allPlans(store: Store, filter: RosterFilter): Promise<PlanName[]> {
  const plans: PlanName[] = [];
  let after: string | null | undefined;
  do {
    const page = await listPlans(store, filter, { limit: PAGE, ...(after && { after }) });
    plans.push(...page.items.map(nameOf));
    after = page.next;
  } while (after !== null);
  return plans;
}
