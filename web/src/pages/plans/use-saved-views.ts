import { useLocalStorage } from '@mantine/hooks';
import type { ListFilter } from './list-filter.js';

export interface SavedView {
  name: string;
  /** As in the address. */
  query: string;
}

/** Filters that this person keeps under a name, on this computer. */
export function useSavedViews() {
  const [views, setViews] = useLocalStorage<SavedView[]>({ key: 'kehoach.views', defaultValue: [] });
  return {
    views,
    keep: (name: string, filter: ListFilter): void =>
      setViews((kept) => [...kept.filter((view) => view.name !== name), { name, query: new URLSearchParams(filter).toString() }]),
    remove: (name: string): void => setViews((kept) => kept.filter((view) => view.name !== name)),
  };
}
