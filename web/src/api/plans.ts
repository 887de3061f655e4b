import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ListedCorrection } from '../../../src/questions/plans/list-corrections.js';
import type { PlanSummary } from '../../../src/questions/plans/list-plans.js';
import type { SearchHit } from '../../../src/questions/search/search-plans.js';
import type { AuditRecord } from '../../../src/store/audit-trail.js';
import type { StoredPlan } from '../../../src/store/plans/load-plan.js';
import { apiUrl, request, type Query } from './client.js';
import { pages } from './pages.js';
import { planQuery } from './plan-query.js';

export type { PlanSummary, SearchHit, StoredPlan };

export function usePlans(filter: Query) {
  return useInfiniteQuery(pages<PlanSummary>(['plans', filter], '/plans', filter));
}

export function useSearch(filter: Query) {
  return useInfiniteQuery(pages<SearchHit>(['search', filter], '/search', filter));
}

export function usePlan(id: string) {
  return useQuery(planQuery(id));
}

export interface PageSize {
  /** In points. */
  width: number;
  height: number;
}

export function usePageSizes(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['plan', id, 'pages'],
    queryFn: ({ signal }) => request<PageSize[]>(`/plans/${id}/pages`, { signal }),
    staleTime: Infinity,
    enabled,
  });
}

/** A page from 1, as a picture. */
export function pagePicture(id: string, page: number, scale: number): string {
  return apiUrl(`/plans/${id}/pages/${page}.png`, { scale });
}

export function originalUrl(id: string): string {
  return apiUrl(`/plans/${id}/original`);
}

export function useCorrections(id: string) {
  return useQuery({
    queryKey: ['plan', id, 'corrections'],
    queryFn: ({ signal }) => request<ListedCorrection[]>(`/plans/${id}/corrections`, { signal }),
  });
}

export interface PlanHistory {
  /** The plan as it came before and after, the latest first. */
  versions: PlanSummary[];
  deeds: AuditRecord[];
}

export function useHistory(id: string) {
  return useQuery({ queryKey: ['plan', id, 'history'], queryFn: ({ signal }) => request<PlanHistory>(`/plans/${id}/history`, { signal }) });
}

export interface Proposal {
  path: string;
  /** "" for nothing. */
  value: string;
  note?: string;
}

export function useCorrect(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (proposal: Proposal) => request(`/plans/${id}/corrections`, { method: 'POST', body: proposal }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['plan', id] }),
  });
}

export function useUndo(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (correction: number) => request(`/plans/${id}/corrections/${correction}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['plan', id] }),
  });
}
