import { useSyncExternalStore } from 'react';

/** Whether the page is being put on paper: then nothing may be left behind a button. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

const listeners = new Set<() => void>();
let isPrinting = false;

function tell(value: boolean): void {
  isPrinting = value;
  for (const listener of listeners) listener();
}

window.addEventListener('beforeprint', () => tell(true));
window.addEventListener('afterprint', () => tell(false));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
