import { nearestShown } from './nearest-shown.js';

/** Where a keyboard goes on when a correction was dealt with: at the value that it is about, else at the tab that is open. */
export function focusValue(pane: HTMLElement, correctedPath: string): void {
  const path = correctedPath.replace(/[+-]$/u, '');
  const value = nearestShown(pane, path)?.querySelector('button') ?? pane.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  value?.focus();
}
