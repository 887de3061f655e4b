import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/config.js';
import { instrumentRegister, type InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import { isServerUrl } from '../../config/is-server-url.js';

/** Beside the data of a store that is a folder. */
const INSTRUMENT_FILE = 'instruments.csv';

/** Where the file of one's own is or would be: as the settings say, else in the store's folder; undefined where the store is a server. */
export function ownInstrumentFile({ instruments, store }: Config): string | undefined {
  return instruments ?? (isServerUrl(store) ? undefined : join(store, INSTRUMENT_FILE));
}

/**
 * The register with the file of one's own: the one of the settings, which
 * must be there, else the one in the store's folder if there is any.
 *
 * @throws KehoachError "instruments-unreadable", "instruments-column", "instruments-cell"
 */
export function configuredRegister(config: Config): InstrumentRegister {
  const file = ownInstrumentFile(config);
  const isThere = file !== undefined && (config.instruments !== undefined || existsSync(file));
  return instrumentRegister(isThere ? file : undefined);
}
