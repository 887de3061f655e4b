import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportSummary } from '../../../src/store/imports/list-imports.js';
import type { Receipt } from '../../../src/store/imports/receipt.js';
import { request } from './client.js';
import { pages } from './pages.js';

const IMPORTS = 20;
const WATCH_MS = 5000;
const RECEIPT_MS = 15_000;

/** The latest first; looked at again while one goes on. */
export function useImports() {
  return useInfiniteQuery({
    ...pages<ImportSummary>(['imports'], '/imports', {}, IMPORTS),
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(({ pending }) => pending > 0)) ? WATCH_MS : false),
  });
}

/** Events tell what becomes of each file; it is asked for all the same, since their connection may be lost. */
export function useReceipt(importId: string) {
  return useQuery({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => request<Receipt>(`/imports/${importId}`, { signal }),
    refetchInterval: ({ state }) => ((state.data?.pending ?? 0) > 0 ? RECEIPT_MS : false),
  });
}

/** Lets files of an import that may yet be read wait once more; what the page knows of the import is asked for again. */
export function useRetry(importId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(`/imports/${importId}/retry`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
}
