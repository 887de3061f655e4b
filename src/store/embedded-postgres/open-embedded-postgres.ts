import { isForbidden } from '../../errors/error-code.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { openCluster } from './cluster.js';
import { joinServer } from './join-server.js';
import type { Membership } from './membership.js';

/**
 * The store's own PostgreSQL: made by the first command that needs it,
 * started by the first that finds none running, shared by all, stopped by the
 * last. It goes on when its starter is killed; the next command joins it.
 */
export async function openEmbeddedPostgres(store: string): Promise<Membership> {
  try {
    return await joinServer(await openCluster(store));
  } catch (cause) {
    throw isForbidden(cause) ? new KehoachError('store-forbidden', { store, reason: cause.message }, { cause }) : cause;
  }
}
