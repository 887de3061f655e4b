import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { askWhetherReady } from './ask-whether-ready.js';
import { connection } from './connection.js';

const ASK_MS = 3000;

/** Whether the server answers. While it does not, it is asked again and again; when it is back, what the page lacks is asked for. */
export function useReconnection(): boolean {
  const client = useQueryClient();
  const isUp = useSyncExternalStore(connection.subscribe, connection.isUp);
  useEffect(() => {
    if (isUp) return undefined;
    const asking = setInterval(() => void askWhetherReady(), ASK_MS);
    return () => {
      clearInterval(asking);
      void client.invalidateQueries();
    };
  }, [client, isUp]);
  return isUp;
}
