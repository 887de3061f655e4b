import { afterAll } from '@jest/globals';
import { openStore } from '../../src/store/open-store.js';
import { savePlan } from '../../src/store/saving/save-plan.js';
import type { Store } from '../../src/store/store.js';
import { sampleRecord, type Sample } from './sample-record.js';
import { removeStore, temporaryFolder } from './temporary-store.js';

/** A store of the test file's own, which goes when its tests are over. */
export async function ownStore(): Promise<{ store: Store; folder: string }> {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  afterAll(async () => {
    await store.close();
    await removeStore(folder);
  });
  return { store, folder };
}

/** One after the other, each under its path. */
export async function saveSamples(store: Store, samples: Iterable<readonly [path: string, sample: Sample]>): Promise<void> {
  for (const [path, sample] of samples) await savePlan(store, sampleRecord(sample), { path, importedBy: 'lan', importedFrom: 'may-1' });
}
