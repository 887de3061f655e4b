import { createLog } from '../../log/create-log.js';
import { engineStatus } from '../../queue/engine-status.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { renderStatus } from '../output/render-status.js';
import { withExistingStore } from '../with-store.js';

/** What waits, who works, how fast, what failed. */
export const statusCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: { json: { type: 'boolean' } },
  async run({ options, config, language, terminal }) {
    const log = createLog(config.logLevel);
    const status = await withExistingStore(config, (store) => engineStatus(store, config.redisUrl, log));
    if (options.json) printJson(status, terminal);
    else terminal.out(renderStatus(status, language, terminal));
    return 0;
  },
});
