import { isOutage } from '../../errors/is-outage.js';
import type { Originals } from '../../originals/open-originals.js';
import { startImport, type NewImport } from '../../store/imports/start-import.js';
import type { Store } from '../../store/store.js';
import type { GatheredFiles } from './gather-files.js';

/**
 * Gathers the files of an import and opens its ledger. Where that fails no
 * ledger knows the copies that were made until then: they are removed. When the
 * database is lost over it, the ledger may be written and need them: whether it
 * was, is looked up later, by `dropUnknownCopies`.
 */
export async function beginImport(
  { store, originals: { incoming } }: { store: Store; originals: Originals },
  about: Omit<NewImport, keyof GatheredFiles>,
  gather: (gathered: GatheredFiles) => Promise<void>,
): Promise<{ importId: number; total: number }> {
  const gathered: GatheredFiles = { files: [], skipped: [] };
  let isGathered = false;
  try {
    await gather(gathered);
    isGathered = true;
    return { importId: await startImport(store, { ...about, ...gathered }), total: gathered.files.length };
  } catch (error) {
    if (isGathered && isOutage(error)) throw error;
    for (const { incomingKey } of gathered.files) if (incomingKey !== undefined) await incoming.remove(incomingKey).catch(() => undefined);
    throw error;
  }
}
