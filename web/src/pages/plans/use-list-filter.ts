import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readFilter, writeFilter, type ListFilter } from './list-filter.js';

/** The filter in the address, and how to change some of it. */
export function useListFilter(): { filter: ListFilter; change: (part: ListFilter) => void; replace: (filter: ListFilter) => void } {
  const search = useSearch();
  const [, goTo] = useLocation();
  const filter = useMemo(() => readFilter(search), [search]);
  const replace = useCallback(
    (next: ListFilter) => {
      const query = writeFilter(next);
      goTo(`/plans${query && `?${query}`}`, { replace: true });
    },
    [goTo],
  );
  const change = useCallback((part: ListFilter) => replace({ ...filter, ...part }), [replace, filter]);
  return { filter, change, replace };
}
