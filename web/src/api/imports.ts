import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { PageOf } from '../../../src/store/page.js';
import type { ImportSummary } from '../../../src/store/list-imports.js';
import type { Receipt } from '../../../src/store/receipt.js';
import { request } from './client.js';

const WATCH_MS = 5000;

/** The latest first; looked at again while one goes on. */
export function useImports() {
  return useInfiniteQuery({
    queryKey: ['imports'],
    queryFn: ({ pageParam, signal }) => request<PageOf<ImportSummary>>('/imports', { query: { limit: 20, after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(({ pending }) => pending > 0)) ? WATCH_MS : false),
  });
}

export function useReceipt(importId: string) {
  return useQuery({ queryKey: ['imports', importId], queryFn: ({ signal }) => request<Receipt>(`/imports/${importId}`, { signal }) });
}

export async function retryImport(importId: string): Promise<{ importId: number }> {
  return request(`/imports/${importId}/retry`, { method: 'POST' });
}
