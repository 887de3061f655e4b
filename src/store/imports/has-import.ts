import type { Store } from '../store.js';

export async function hasImport({ db }: Store, importId: number): Promise<boolean> {
  const row = await db.selectFrom('imports').select('id').where('id', '=', importId).executeTakeFirst();
  return row !== undefined;
}
