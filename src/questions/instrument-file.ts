import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { instrumentRegister, type InstrumentRegister } from '../knowledge/instrument-register.js';
import { isServerUrl } from '../store/open-store.js';

/** Beside the data of a store that is a folder. */
export const INSTRUMENT_FILE = 'instruments.csv';

/**
 * The register with the file of one's own: the one of the settings, else the
 * one in the store's folder if there is any.
 *
 * @throws KehoachError "instruments-unreadable", "instruments-column", "instruments-cell"
 */
export function configuredRegister({ instruments, store }: Config): InstrumentRegister {
  if (instruments !== undefined) return instrumentRegister(instruments);
  const file = join(store, INSTRUMENT_FILE);
  return instrumentRegister(!isServerUrl(store) && existsSync(file) ? file : undefined);
}
