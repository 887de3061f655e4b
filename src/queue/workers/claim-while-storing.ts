import type { ReadDocument } from '../../../pipelines/read-apart.js';
import { claimFile, handBackFile } from '../../store/imports/claim-file.js';
import type { LedgerPlace } from '../../store/imports/import-ledger.js';
import type { Store } from '../../store/store.js';

/**
 * Reads a file over which a worker ended once, so that the next end tells
 * something. Reading is done in another process: a worker that ends meanwhile
 * was killed by something else, and the claim is given back for so long. It is
 * taken again for what the worker does itself with the record.
 */
export function claimWhileStoring(place: LedgerPlace, store: Store, read: ReadDocument): ReadDocument {
  return async (bytes, listener) => {
    let isClaimed = false;
    const claim = async (): Promise<void> => {
      if (isClaimed) return;
      isClaimed = true;
      await claimFile(store, place);
    };
    await handBackFile(store, place);
    return read(bytes, { ...listener, onAnswer: claim }).finally(claim);
  };
}
