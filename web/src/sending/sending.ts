import { useSyncExternalStore } from 'react';
import { queryClient } from '../api/query-client.js';
import { leavingGuard } from '../states/leaving-guard.js';
import { sendFiles, Stopped, type ChosenFile, type Sending } from './send-files.js';

export type SendingProgress =
  | { kind: 'idle' }
  | { kind: 'sending'; count: number; part: number }
  | { kind: 'sent'; importId: number }
  | { kind: 'failed'; error: unknown; sendAgain: () => void };

const listeners = new Set<() => void>();
let state: SendingProgress = { kind: 'idle' };
let current: Sending | undefined;
/** Whoever closes the page loses what was not sent yet. */
const askBeforeLeaving = leavingGuard();

/** What is being sent to be taken in. It belongs to no page: files go on while a person looks at another one. */
export const sending = {
  /** One lot at a time: the page takes no others meanwhile. */
  send(files: readonly ChosenFile[]): void {
    const count = files.length;
    if (count === 0) return;
    tell({ kind: 'sending', count, part: 0 });
    current = sendFiles(files, (part) => tell({ kind: 'sending', count, part }));
    current.importId.then(
      (importId) => {
        void queryClient.invalidateQueries({ queryKey: ['imports'] });
        tell({ kind: 'sent', importId });
      },
      (error: unknown) =>
        tell(error instanceof Stopped ? { kind: 'idle' } : { kind: 'failed', error, sendAgain: () => sending.send(files) }),
    );
  },
  stop: (): void => current?.stop(),
  /** Its end was seen. */
  forget: (): void => tell({ kind: 'idle' }),
};

export function useSending(): SendingProgress {
  return useSyncExternalStore(subscribe, () => state);
}

function tell(next: SendingProgress): void {
  if ((next.kind === 'sending') !== (state.kind === 'sending')) askBeforeLeaving(next.kind === 'sending');
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
