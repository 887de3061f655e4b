import { isDeepStrictEqual } from 'node:util';
import { KehoachError } from '../../errors/kehoach-error.js';
import { countAllCitations } from '../citations/cited-instruments.js';
import { executedMigrations, migrate } from '../migrate.js';
import { migrations as known } from '../migrations/index.js';
import { openStore } from '../open-store.js';
import type { Store } from '../store.js';

export interface EmptyStore extends Store {
  /** After it was filled: from the state of what filled it to that of this version. */
  bringUpToDate(): Promise<void>;
}

/**
 * Opens a new store with tables of the state that these migrations made.
 *
 * @throws KehoachError "store-newer" where this version does not know them,
 *   "store-not-empty"
 */
export async function openEmptyStore(location: string, migrations: readonly string[]): Promise<EmptyStore> {
  if (migrations.some((name) => !Object.hasOwn(known, name))) throw new KehoachError('store-newer', { store: location });
  const store = await openStore(location, { upTo: migrations.at(-1) });
  if (await isEmpty(store, migrations)) return { ...store, bringUpToDate: () => bringUpToDate(store) };
  await store.close();
  throw new KehoachError('store-not-empty', { store: location });
}

async function bringUpToDate({ db, location }: Store): Promise<void> {
  await migrate(db, location);
  await countAllCitations(db);
}

async function isEmpty({ db }: Store, migrations: readonly string[]): Promise<boolean> {
  const done = await executedMigrations(db);
  if (!isDeepStrictEqual([...done].sort(), [...migrations].sort())) return false;
  const plans = await db.selectFrom('plans').select('id').limit(1).execute();
  const imports = await db.selectFrom('imports').select('id').limit(1).execute();
  return plans.length + imports.length === 0;
}
