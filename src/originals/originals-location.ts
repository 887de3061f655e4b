import { join } from 'node:path';
import { isServerUrl } from '../config/is-server-url.js';

/**
 * Where the originals of a store lie: as configured (KEHOACH_ORIGINALS: a
 * folder, or "s3://bucket/prefix"), else in the store's folder; beside a
 * database server in ".kehoach".
 */
export function originalsLocation(store: string, configured?: string): string {
  return configured ?? join(isServerUrl(store) ? '.kehoach' : store, 'originals');
}
