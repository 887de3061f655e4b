import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RegisteredAgency } from '../../../src/questions/list-agencies.js';
import type { ListedDocumentType } from '../../../src/questions/list-document-types.js';
import type { RegisteredInstrument } from '../../../src/questions/instruments/list-register.js';
import { request, type Query } from './client.js';
import { pages } from './pages.js';

export type { RegisteredAgency, RegisteredInstrument };

/** What the file of one's own says of an instrument. */
export type OwnRow = NonNullable<RegisteredInstrument['own']>;

export function useRegister(filter: Query) {
  return useInfiniteQuery({
    ...pages<RegisteredInstrument>(['register', filter], '/register/instruments', filter),
    placeholderData: keepPreviousData,
  });
}

export function useAgencies(filter: Query) {
  return useInfiniteQuery({
    ...pages<RegisteredAgency>(['agencies', filter], '/register/agencies', filter),
    placeholderData: keepPreviousData,
  });
}

/** They come along with the program. */
export function useDocumentTypes() {
  return useQuery({
    queryKey: ['document-types'],
    queryFn: async ({ signal }) => (await request<{ items: ListedDocumentType[] }>('/register/document-types', { signal })).items,
    staleTime: Infinity,
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
  return useMutation({
    mutationFn: (id: string) => request(pathOf(id), { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries(),
  });
}

function pathOf(id: string): string {
  return `/register/instruments/${encodeURIComponent(id)}`;
}
