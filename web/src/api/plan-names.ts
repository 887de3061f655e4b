import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { PlanSummary } from '../../../src/questions/plans/list-plans.js';
import type { SearchResult } from '../../../src/questions/search/search-plans.js';
import type { StoredPlan } from '../../../src/store/plans/load-plan.js';
import type { PageOf } from '../../../src/store/sql/page.js';
import type { PlanName } from '../../../src/store/plans/plan-name.js';
import { request } from './client.js';

export type { PlanName };

const OFFERED = 30;

/** Plans to choose from: those in which the words stand, without words the newest. */
export function useOfferedPlans(words: string) {
  return useQuery({
    queryKey: ['plan-names', words],
    queryFn: ({ signal }) => (words === '' ? newestPlans(signal) : foundPlans(words, signal)),
    placeholderData: keepPreviousData,
  });
}

async function newestPlans(signal: AbortSignal): Promise<PlanName[]> {
  const { items } = await request<PageOf<PlanSummary>>('/plans', { query: { limit: OFFERED }, signal });
  return items;
}

/** A plan is found as often as the words stand in it, also where another is cited: the one whose number they are comes first. */
async function foundPlans(words: string, signal: AbortSignal): Promise<PlanName[]> {
  const { items } = await request<SearchResult>('/search', { query: { q: words, limit: OFFERED }, signal });
  const plans = [...new Map(items.map(({ plan }) => [plan.id, plan])).values()];
  const isMeant = ({ number }: PlanName): boolean => number?.toLowerCase() === words.toLowerCase();
  return [...plans.filter(isMeant), ...plans.filter((plan) => !isMeant(plan))];
}

/** Of plans that are chosen already, each with the word by which it was chosen as its id: an address may hold a number and symbol. */
export function usePlanNames(ids: readonly string[]): PlanName[] {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['plan', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => request<StoredPlan>(`/plans/${encodeURIComponent(id)}`, { signal }),
    })),
    combine: (answers) => answers.flatMap(({ data }, place) => (data ? [{ ...data.plan, id: ids[place] ?? data.plan.id }] : [])),
  });
}
