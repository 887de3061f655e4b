import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { sendFiles, Stopped, type ChosenFile, type Sending } from '../../api/send-files.js';

type State =
  { kind: 'idle' } | { kind: 'sending'; count: number; part: number } | { kind: 'failed'; error: unknown; sendAgain: () => void };

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
      (error: unknown) => setState(error instanceof Stopped ? { kind: 'idle' } : { kind: 'failed', error, sendAgain: () => send(files) }),
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
