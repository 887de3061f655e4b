import { existsSync } from 'node:fs';
import type { Config } from '../config/config.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { isServerUrl } from '../config/is-server-url.js';
import { fill } from '../messages/fill.js';
import { storeWords } from '../messages/store.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';

/**
 * Opens the store for as long as `use` takes, and closes it whatever happens: a
 * store left open keeps its server running. The first Ctrl-C aborts the signal,
 * so that long work ends at the next good moment; the second ends the process.
 */
export async function withStore<T>(
  { store: location, language }: Config,
  use: (store: Store, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const tellStep = (step: number, steps: number): void =>
    void process.stderr.write(`${fill(storeWords.updating[language], { step, steps })}\n`);
  const store = await openStore(location, { onMigration: tellStep });
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await use(store, controller.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await store.close();
  }
}

/** For commands that only look: a mistyped folder is told, not made into an empty store. */
export async function withExistingStore<T>(config: Config, use: (store: Store) => Promise<T>): Promise<T> {
  requireStore(config);
  return withStore(config, use);
}

export function requireStore(config: Config): void {
  if (!hasStore(config)) throw new KehoachError('store-missing', { store: config.store });
}

/** A server is taken to be there; a folder is looked for. */
export function hasStore({ store }: Config): boolean {
  return isServerUrl(store) || existsSync(store);
}
