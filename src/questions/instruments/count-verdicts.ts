import { forceOf, turningYears, type Force } from '../../knowledge/instruments/in-force.js';
import type { InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import { countCitingDays } from '../../store/citations/count-citing-days.js';
import { loadCounts, type InstrumentCount } from '../../store/citations/count-instruments.js';
import type { Store } from '../../store/store.js';
import { longestCalm, type Years } from './longest-calm.js';

export type Verdict = Force['verdict'];

/** How many plans cite an instrument while it was in force, before, after, or nobody knows. */
export interface VerdictCounts {
  instrumentId: string;
  plans: Record<Verdict, number>;
}

/** How the plans of an instrument are counted. */
interface Counting {
  instrumentId: string;
  verdictOn: (day: string | undefined) => Verdict;
  /** All plans, where that is known beforehand. */
  total: number;
  /** The years in which one verdict counts for all plans: what is left when the others are counted. */
  calm: Years | undefined;
}

/**
 * Whether instruments were in force on the dates of the plans that cite them,
 * as far as the register tells; in the order of the ids, which are wholly known.
 */
export async function countVerdicts(
  store: Store,
  register: InstrumentRegister,
  instrumentIds: readonly string[],
): Promise<VerdictCounts[]> {
  const ids = [...new Set(instrumentIds)];
  const known = store.isOfUnit ? new Map<string, undefined>() : await loadCounts(store, ids);
  const countings = ids.map((id) => countingOf(id, register, known.get(id)));
  const sums = new Map(countings.map((counting) => [counting.instrumentId, { counting, left: counting.total, plans: noPlans() }]));
  for (const { instrumentId, day, plans } of await countCitingDays(
    store,
    countings.map(({ instrumentId: id, calm }) => ({ instrumentId: id, without: calm })),
  )) {
    const sum = sums.get(instrumentId);
    if (!sum) continue;
    sum.plans[sum.counting.verdictOn(day ?? undefined)] += plans;
    sum.left -= plans;
  }
  return [...sums].map(
    ([
      instrumentId,
      {
        counting: { calm, verdictOn },
        left,
        plans,
      },
    ]) => {
      if (calm) plans[verdictOn(String(calm.first))] += Math.max(0, left);
      return { instrumentId, plans };
    },
  );
}

function countingOf(
  instrumentId: string,
  register: InstrumentRegister,
  count: Pick<InstrumentCount, 'plans' | 'firstOn' | 'lastOn'> | undefined,
): Counting {
  const act = register.byId(instrumentId);
  const force = act && forceOf(act, register);
  const years = count?.firstOn && count.lastOn ? { first: yearOf(count.firstOn), last: yearOf(count.lastOn) } : undefined;
  return {
    instrumentId,
    verdictOn: (day) => force?.(day).verdict ?? 'unknown',
    total: count?.plans ?? 0,
    calm: years && longestCalm(years, act ? turningYears(act, register) : []),
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function noPlans(): Record<Verdict, number> {
  return { 'in-force': 0, 'not-issued': 0, 'not-yet': 0, ended: 0, unknown: 0 };
}
