import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DueItem, DueList } from '../../../src/questions/tasks/list-due.js';
import { request, type Query } from './client.js';

export type { DueItem, DueList };

/** What is due from one day to another (ISO 8601), both included. */
export function useDue(from: string, to: string, filter: Query) {
  return useQuery({
    queryKey: ['deadlines', from, to, filter],
    queryFn: ({ signal }) => request<DueList>('/deadlines', { query: { ...filter, from, to }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Deadlines that a calendar program fetches by a secret address. */
export interface Feed {
  id: number;
  filter: Readonly<Record<string, string>>;
  createdBy: string;
  /** Instants, ISO 8601. */
  createdAt: string;
  usedAt: string | null;
}

export function useFeeds(enabled: boolean) {
  return useQuery({
    queryKey: ['feeds'],
    queryFn: async ({ signal }) => (await request<{ items: Feed[] }>('/feeds', { signal })).items,
    enabled,
  });
}

/** Its address is told this once. */
export function useAddFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (filter: Query) => request<{ id: number; url: string }>('/feeds', { method: 'POST', body: { filter } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['feeds'] }),
  });
}

export function useRemoveFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => request(`/feeds/${id}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['feeds'] }),
  });
}
