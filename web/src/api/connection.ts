/** Whether the server answered when it was last asked; for `useSyncExternalStore`. */
const listeners = new Set<() => void>();
let isUp = true;

export const connection = {
  report(answered: boolean): void {
    if (answered === isUp) return;
    isUp = answered;
    for (const listener of listeners) listener();
  },
  isUp: (): boolean => isUp,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
