import { join } from 'node:path';

const SERVER_URL = /^postgres(?:ql)?:\/\//u;

/**
 * Where the originals of a store lie: as configured (KEHOACH_ORIGINALS: a
 * folder, or "s3://bucket/prefix"), else in the store's folder; beside a
 * database server in ".kehoach".
 */
export function originalsLocation(store: string, configured?: string): string {
  return configured ?? join(SERVER_URL.test(store) ? '.kehoach' : store, 'originals');
}
