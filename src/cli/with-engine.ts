import { startReaders } from '../../pipelines/read-apart.js';
import type { Config } from '../config/config.js';
import { packageVersion } from '../config/package.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { createLog } from '../log/create-log.js';
import { openOriginals, type Originals } from '../originals/open-originals.js';
import { originalsLocation } from '../originals/originals-location.js';
import type { RunOptions } from '../queue/imports/run-import.js';
import type { Store } from '../store/store.js';
import { filesAtOnce, readLimits } from './read-limits.js';
import { withStore } from './with-store.js';

/** All that imports need, as configured. */
export interface Engine {
  readonly store: Store;
  readonly originals: Originals;
  readonly options: RunOptions & { readonly signal: AbortSignal };
}

/** `withStore`, with readers in processes of their own that end with it. `concurrency`: as the option was given. */
export async function withEngine<T>(config: Config, concurrency: string | undefined, use: (engine: Engine) => Promise<T>): Promise<T> {
  const files = concurrency === undefined ? filesAtOnce(config) : parseConcurrency(concurrency);
  const readers = startReaders({ concurrency: files, ...readLimits(config) });
  const options = {
    read: readers.read,
    version: packageVersion,
    maxFileBytes: config.maxFileBytes,
    log: createLog(config.logLevel),
    concurrency: files,
    redisUrl: config.redisUrl,
  };
  const originals = openOriginals(originalsLocation(config.store, config.originals));
  try {
    return await withStore(config, (store, signal) => use({ store, originals, options: { ...options, signal } }));
  } finally {
    await readers.close();
  }
}

function parseConcurrency(value: string): number {
  if (/^[1-9]\d{0,2}$/u.test(value)) return Number(value);
  throw new KehoachError('option-invalid', { option: '--concurrency', value, expected: '1–999' });
}
