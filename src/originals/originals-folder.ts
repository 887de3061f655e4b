import { join } from 'node:path';

const SERVER_URL = /^postgres(?:ql)?:\/\//u;

/**
 * Where the originals of a store lie: as configured (KEHOACH_ORIGINALS), else
 * in the store's folder; beside a database server in ".kehoach".
 */
export function originalsFolder(store: string, configured?: string): string {
  return configured ?? join(SERVER_URL.test(store) ? '.kehoach' : store, 'originals');
}
