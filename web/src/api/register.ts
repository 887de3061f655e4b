import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { RegisteredInstrument } from '../../../src/questions/list-register.js';
import type { PageOf } from '../../../src/store/page.js';
import { request, type Query } from './client.js';

export type { RegisteredInstrument };

/** What the file of one's own says of an instrument. */
export type OwnRow = NonNullable<RegisteredInstrument['own']>;

const PAGE = 50;

export function useRegister(filter: Query) {
  return useInfiniteQuery({
    queryKey: ['register', filter],
    queryFn: ({ pageParam, signal }) => request<PageOf<RegisteredInstrument>>('/register/instruments', { query: { ...filter, limit: PAGE, after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useKeepInstrument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...cells }: OwnRow) => request<RegisteredInstrument>(pathOf(id), { method: 'PUT', body: cells }),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Every answer about instruments follows from the register. */
export function useDropInstrument() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (id: string) => request(pathOf(id), { method: 'DELETE' }), onSuccess: () => client.invalidateQueries() });
}

function pathOf(id: string): string {
  return `/register/instruments/${encodeURIComponent(id)}`;
}
