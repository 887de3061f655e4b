import { queryOptions } from '@tanstack/react-query';
import type { StoredPlan } from '../../../src/store/plans/load-plan.js';
import { request } from './client.js';

/** A plan by any name. */
export function planQuery(name: string) {
  return queryOptions({
    queryKey: ['plan', name],
    queryFn: ({ signal }) => request<StoredPlan>(`/plans/${encodeURIComponent(name)}`, { signal }),
  });
}
