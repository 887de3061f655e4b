import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

/** What a page shows, kept in its address: it can be sent to a colleague, and "back" goes back. Names without a value are left out. */
export type Filter<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** `isReplacing`: it changes often, with every pause in typing for one, and "back" does not go through all of that. */
export function useFilter<Name extends string>(
  names: readonly Name[],
  { isReplacing = false } = {},
): [Filter<Name>, (change: Filter<Name>) => void] {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => readFilter(params, names), [params, names]);
  const change = useCallback(
    (changed: Filter<Name>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const name of names) {
            const value = changed[name];
            if (value === undefined) continue;
            if (value === '') after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: isReplacing },
      ),
    [names, setParams, isReplacing],
  );
  return [filter, change];
}

/** "?year=2020&q=hoa+giai" → { q: "hoa giai", year: "2020" } */
export function readFilter<Name extends string>(params: URLSearchParams, names: readonly Name[]): Filter<Name> {
  const filter: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = params.get(name);
    if (value !== null && value !== '') filter[name] = value;
  }
  return filter;
}
