import { useMutation, useQuery } from '@tanstack/react-query';
import type { PlanComparison } from '../../../src/questions/compare/comparison.js';
import type { PlanCoverage } from '../../../src/questions/coverage/coverage.js';
import type { RosterReport } from '../../../src/questions/roster/roster-report.js';
import { request } from './client.js';

export type { PlanComparison, PlanCoverage, RosterReport };

export function useComparison(a: string, b: string) {
  return useQuery({ queryKey: ['compare', a, b], queryFn: ({ signal }) => request<PlanComparison>('/compare', { query: { a, b }, signal }) });
}

/** Without children those plans that cite the parent. */
export function useCoverage(parent: string, children: readonly string[]) {
  return useQuery({
    queryKey: ['coverage', parent, children],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams([['parent', parent], ...children.map((child) => ['child', child])]);
      return request<PlanCoverage>(`/coverage?${query.toString()}`, { signal });
    },
  });
}

export interface RosterQuestion {
  /** CSV: who should send a plan, and by when. */
  file: File;
  period: string;
  province: string;
}

export function useRoster() {
  return useMutation({
    mutationFn: ({ file, period, province }: RosterQuestion) => {
      const form = new FormData();
      form.append('file', file);
      return request<RosterReport>('/roster', { method: 'POST', query: { period, province }, body: form });
    },
  });
}
