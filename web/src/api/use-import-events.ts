import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ImportProgress } from '../../../src/queue/imports/follow-import.js';
import { apiUrl } from './client.js';
import { connection } from './connection.js';

/**
 * What becomes of each file of an import that goes on, in the order in which it
 * is known; the browser connects again by itself. At the end the receipt is
 * asked for again, and the lists of plans.
 */
export function useImportEvents(importId: string, isGoingOn: boolean): readonly ImportProgress[] {
  const client = useQueryClient();
  const [seen, setSeen] = useState<readonly ImportProgress[]>([]);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    setSeen([]);
    const events = new EventSource(apiUrl(`/imports/${importId}/events`));
    const waiting: ImportProgress[] = [];
    // Thousands of files end in a minute: the page is drawn a few times a second.
    const drawing = setInterval(() => {
      const arrived = waiting.splice(0);
      if (arrived.length > 0) setSeen((before) => [...before, ...arrived]);
    }, DRAW_MS);
    events.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const progress: ImportProgress = JSON.parse(data);
      waiting.push(progress);
    });
    let nextAttempt: ReturnType<typeof setTimeout> | undefined;
    events.addEventListener('error', () => {
      connection.report(false);
      // After an answer that is no stream the browser does not connect again.
      if (events.readyState === EventSource.CLOSED) nextAttempt = setTimeout(() => setAttempt((before) => before + 1), AGAIN_MS);
    });
    events.addEventListener('finished', () => {
      events.close();
      void client.invalidateQueries();
    });
    return () => {
      clearInterval(drawing);
      clearTimeout(nextAttempt);
      events.close();
    };
  }, [client, importId, isGoingOn, attempt]);
  return seen;
}

const DRAW_MS = 250;
const AGAIN_MS = 3000;
