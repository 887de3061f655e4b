import type { PlanRecord } from '../../../schemas/index.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import type { Store } from '../../store/store.js';
import { countPlans } from '../instruments/cites.js';
import { comparedTask } from '../compare/compared-task.js';
import { loadNamedPlan } from '../plans/load-named-plan.js';
import { coverChild } from './cover-child.js';
import type { ChildCoverage, PlanCoverage } from './coverage.js';
import { ownInstrumentId } from './own-instrument-id.js';

/**
 * Whether subordinate plans take up what a plan gives them to do.
 *
 * @param parent any name that `findPlan` takes
 * @param children likewise; none given: the plans of the store that cite the parent by its number
 * @throws KehoachError "coverage-no-children" and those of findPlan
 */
export async function planCoverage(store: Store, parent: string, children: readonly string[] = []): Promise<PlanCoverage> {
  const { name, record } = await loadNamedPlan(store, parent);
  const given = children.length > 0 ? children : (await citingPlans(store, name, record)).map(({ id }) => id);
  const covered: ChildCoverage[] = [];
  for (const child of given) {
    const { name: plan, record: childRecord } = await loadNamedPlan(store, child);
    covered.push({ plan, ...coverChild(record, childRecord) });
  }
  return {
    parent: name,
    tasks: record.tasks.map((task, place) => ({ ...comparedTask(task), ...countColumn(covered, place) })),
    children: covered,
  };
}

async function citingPlans(store: Store, name: PlanName, record: PlanRecord): Promise<PlanName[]> {
  const instrument = ownInstrumentId(record.header);
  const citing = instrument === undefined ? [] : (await countPlans(store, { instrument }, { limit: Number.MAX_SAFE_INTEGER })).items;
  const plans = citing.map(({ plan }) => plan).filter(({ id }) => id !== name.id);
  if (plans.length === 0) throw new KehoachError('coverage-no-children', { plan: name.number ?? name.fileName });
  return plans.toSorted((one, other) => (one.issuer?.name ?? '').localeCompare(other.issuer?.name ?? '', 'vi'));
}

function countColumn(children: readonly ChildCoverage[], place: number): { coveredBy: number; missingIn: number } {
  const cells = children.flatMap(({ cells: row }) => row[place] ?? []);
  return {
    coveredBy: cells.filter(({ tasks }) => tasks.length > 0).length,
    missingIn: cells.filter(({ status }) => status === 'missing').length,
  };
}
