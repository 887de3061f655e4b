import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { CheckedCitation } from '../../../src/questions/instruments/check-citations.js';
import type { CitationGroup, Grouping, InstrumentCount } from '../../../src/questions/instruments/cites.js';
import type { Verdict, VerdictCounts } from '../../../src/questions/instruments/count-verdicts.js';
import type { Standing, ListedInstrument } from '../../../src/questions/instruments/list-instruments.js';
import type { InstrumentEntry } from '../../../src/questions/instruments/look-up-instrument.js';
import type { PageOf } from '../../../src/store/sql/page.js';
import { request, type Query } from './client.js';
import { pages } from './pages.js';

export type { CheckedCitation, CitationGroup, InstrumentCount, InstrumentEntry, ListedInstrument, Standing, Verdict, VerdictCounts };

const PAGE = 50;
/** The most that a page of a list may hold. */
const MANY = 1000;

export function useInstruments(filter: Query) {
  return useInfiniteQuery({
    ...pages<ListedInstrument>(['instruments', filter], '/instruments', filter),
    placeholderData: keepPreviousData,
  });
}

/** Of instruments that are wholly known, by id: whether they were in force when plans cited them. */
export function useVerdicts(ids: readonly string[]) {
  return useQuery({
    queryKey: ['instruments', 'verdicts', ids],
    queryFn: async ({ signal }) => {
      const counted = await Promise.all(pieces(ids).map((piece) => loadVerdicts(piece, signal)));
      return new Map(counted.flat().map(({ instrumentId, plans }) => [instrumentId, plans]));
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
}

async function loadVerdicts(ids: readonly string[], signal: AbortSignal): Promise<VerdictCounts[]> {
  const query = new URLSearchParams(ids.map((id) => ['id', id]));
  const { items } = await request<{ items: VerdictCounts[] }>(`/instruments/verdicts?${query.toString()}`, { signal });
  return items;
}

function pieces(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, index) => ids.slice(index * PAGE, (index + 1) * PAGE));
}

/** Citations counted by what they have in common. */
export function useCitationGroups(by: Grouping, filter: Query) {
  return useQuery({
    queryKey: ['references', by, filter],
    queryFn: ({ signal }) => request<PageOf<CitationGroup>>('/references', { query: { ...filter, by, limit: MANY }, signal }),
    placeholderData: keepPreviousData,
  });
}

export interface Instrument {
  /** null where the register does not have it. */
  entry: InstrumentEntry | null;
  /** null where no plan cites it. */
  count: InstrumentCount | null;
}

export function useInstrument(id: string) {
  return useQuery({
    queryKey: ['instrument', id],
    queryFn: ({ signal }) => request<Instrument>(`/instruments/${encodeURIComponent(id)}`, { signal }),
  });
}

export function useCitingPlans(id: string) {
  return useInfiniteQuery(pages<CheckedCitation>(['instrument', id, 'plans'], `/instruments/${encodeURIComponent(id)}/plans`, {}, MANY));
}
