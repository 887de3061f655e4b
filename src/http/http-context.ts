import type { Config } from '../config/config.js';
import type { Logger } from '../log/create-log.js';
import type { Originals } from '../originals/open-originals.js';
import type { ImportService } from '../queue/imports/import-service.js';
import type { UnitStores } from '../store/accounts/unit-stores.js';
import type { Store } from '../store/store.js';
import type { ReadDocument } from '../../pipelines/read-apart.js';
import type { Mode } from './auth/choose-mode.js';
import type { Previews } from '../../pipelines/preview-document.js';

/** With clients that are slow, or only seem to be there. */
export interface Patience {
  /** The head of a request has arrived by then; at most `requestMs`, for Node applies the shorter of the two to it. */
  readonly headMs: number;
  /** A request, an upload too, has arrived by then, or is answered with 408. */
  readonly requestMs: number;
  /** A connection over which nothing comes or goes is closed. */
  readonly idleMs: number;
  /** How often it is looked after that. */
  readonly checkedEveryMs: number;
  /** Between signs of life to whoever listens to events, each with a look whether it still may. */
  readonly heartbeatMs: number;
}

/** What is served; opened and closed by whoever serves. */
export interface Served {
  readonly store: Store;
  readonly originals: Originals;
  readonly config: Config;
  readonly imports: ImportService;
  /** In a process of its own. */
  readonly read: ReadDocument;
  readonly previews: Previews;
  readonly log: Logger;
  readonly mode: Mode;
  readonly patience?: Partial<Patience>;
}

/** All that routes work with. */
export interface HttpContext extends Served {
  readonly patience: Patience;
  /** What accounts see that are bound to a unit. */
  readonly unitStores: UnitStores;
}
