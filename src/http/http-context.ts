import type { Config } from '../config/config.js';
import type { Logger } from '../log/create-log.js';
import type { Originals } from '../originals/open-originals.js';
import type { ImportService } from '../queue/import-service.js';
import type { Store } from '../store/store.js';
import type { ReadRecord } from '../../pipelines/import-file.js';

/** All that routes work with; opened and closed by whoever serves. */
export interface HttpContext {
  readonly store: Store;
  readonly originals: Originals;
  readonly config: Config;
  readonly imports: ImportService;
  /** In a process of its own. */
  readonly read: ReadRecord;
  readonly log: Logger;
}
