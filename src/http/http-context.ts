import type { Config } from '../config/config.js';
import type { Logger } from '../log/create-log.js';
import type { Originals } from '../originals/open-originals.js';
import type { ImportService } from '../queue/import-service.js';
import type { UnitStores } from '../store/accounts/unit-stores.js';
import type { Store } from '../store/store.js';
import type { ReadRecord } from '../../pipelines/import-file.js';
import type { Mode } from './auth/choose-mode.js';
import type { Previews } from '../../pipelines/preview-document.js';

/** What is served; opened and closed by whoever serves. */
export interface Served {
  readonly store: Store;
  readonly originals: Originals;
  readonly config: Config;
  readonly imports: ImportService;
  /** In a process of its own. */
  readonly read: ReadRecord;
  readonly previews: Previews;
  readonly log: Logger;
  readonly mode: Mode;
}

/** All that routes work with. */
export interface HttpContext extends Served {
  /** What accounts see that are bound to a unit. */
  readonly unitStores: UnitStores;
}
