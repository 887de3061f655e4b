import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Span } from '../../../../schemas/span.js';

export interface Selected {
  /** Of what was read, as `holdersOf` names it; "" for a place that nothing was read from. */
  path: string;
  spans: readonly Span[];
  /** Where it was chosen: the other side is scrolled to it, or both. */
  from: 'source' | 'value' | 'address';
}

/** What of a plan is looked at now: one thing, on both sides. Whoever is not concerned is not drawn again. */
export interface Selection {
  current(this: void): Selected | undefined;
  choose(this: void, selected: Selected): void;
  subscribe(this: void, listener: () => void): () => void;
}

export function createSelection(): Selection {
  let selected: Selected | undefined;
  const listeners = new Set<() => void>();
  return {
    current: () => selected,
    choose(next) {
      selected = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const SelectionContext = createContext<Selection>(createSelection());

export function useSelection(): Selection {
  return useContext(SelectionContext);
}

/** What `pick` makes of the choice; drawn again only when that changes, so it gives the same thing for the same choice. */
export function useSelected<Picked>(pick: (selected: Selected | undefined) => Picked): Picked {
  const { current, subscribe } = useSelection();
  return useSyncExternalStore(subscribe, () => pick(current()));
}
