import { Temporal } from 'temporal-polyfill';
import type { Originals } from '../originals/open-originals.js';
import { incomingNames, oldIncomingKeys } from '../store/imports/incoming-keys.js';
import type { Store } from '../store/store.js';
import { unstageFile } from './imports/stage-files.js';

interface Places {
  store: Store;
  originals: Originals;
}

const KEPT_DAYS = 30;

/** What failed, and nobody has tried again for so long, is not kept any longer. */
export async function dropOldCopies({ store, originals }: Places): Promise<void> {
  for (const file of await oldIncomingKeys(store, KEPT_DAYS)) await unstageFile(store, originals, file);
}

/** No import is gathered for so long before its ledger is written. */
const GATHERED_HOURS = 24;

/** Copies that no ledger knows: the program was killed, or the database lost, before it was written. */
export async function dropUnknownCopies({ store, originals }: Places, gatheredHours = GATHERED_HOURS): Promise<void> {
  const before = Temporal.Now.instant().subtract({ hours: gatheredHours });
  await originals.incoming.removeUnknown(before, () => incomingNames(store));
}
