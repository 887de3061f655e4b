import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/**
 * The tab that shows what the address speaks of: "?at=tasks.3" stands among
 * the tasks. Another tab is put there too, so a plan that one comes back to is
 * open where it was left.
 */
export function useTab(): [tab: string, open: (tab: string) => void] {
  const [params, setParams] = useSearchParams();
  const open = useCallback(
    (tab: string) =>
      setParams((before) => (tabOfAddress(before) === tab ? before : new URLSearchParams([...withoutPlace(before), ['at', tab]])), {
        replace: true,
      }),
    [setParams],
  );
  return [tabOfAddress(params), open];
}

/** Where a part of the record is shown: "amounts.2" among the targets. */
export function tabOf(path: string): string {
  const [part = ''] = path.split('.');
  return part === 'amounts' ? 'targets' : part;
}

function tabOfAddress(params: URLSearchParams): string {
  return tabOf(params.get('at') ?? 'header');
}

function withoutPlace(params: URLSearchParams): [string, string][] {
  return [...params].filter(([name]) => name !== 'at');
}
