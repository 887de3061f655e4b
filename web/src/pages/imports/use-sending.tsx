import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { sendFiles, type ChosenFile, type Sending } from '../../api/send-files.js';
import { ErrorState } from '../../states/error-state.js';

type State = { kind: 'idle' } | { kind: 'sending'; count: number; part: number } | { kind: 'failed'; message: ReactNode };

/** Sends files and goes to their receipt; leaving the page meanwhile is asked about. */
export function useSending() {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const sending = useRef<Sending>(undefined);
  const client = useQueryClient();
  const [, goTo] = useLocation();
  useQuestionBeforeLeaving(state.kind === 'sending');

  const send = (files: readonly ChosenFile[]): void => {
    const count = files.length;
    if (count === 0) return;
    setState({ kind: 'sending', count, part: 0 });
    sending.current = sendFiles(files, (part) => setState({ kind: 'sending', count, part }));
    sending.current.importId.then(
      (importId) => {
        void client.invalidateQueries({ queryKey: ['imports'] });
        goTo(`/imports/${importId}`);
      },
      (error: unknown) => setState({ kind: 'failed', message: <ErrorState error={error} /> }),
    );
  };
  return { state, send, stop: () => sending.current?.stop() };
}

function useQuestionBeforeLeaving(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBusy]);
}
