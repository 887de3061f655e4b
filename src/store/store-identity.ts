import type { Store } from './store.js';

/** The store's own name, a UUID: keeps stores apart that share one Redis. */
export async function storeIdentity({ db }: Store): Promise<string> {
  const { id } = await db.selectFrom('store_identity').select('id').executeTakeFirstOrThrow();
  return id;
}
