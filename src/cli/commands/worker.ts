import { hostname } from 'node:os';
import { fill } from '../../messages/fill.js';
import { workerWords } from '../../messages/worker.js';
import { runWorker } from '../../queue/workers/run-worker.js';
import { defineCommand } from '../command.js';
import { parsePort } from '../parse-port.js';
import { withEngine } from '../with-engine.js';

/** Takes part in the imports of a store until it is stopped. */
export const workerCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: { concurrency: { type: 'string', hint: 'N' }, port: { type: 'string', hint: 'PORT' } },
  async run({ options, config, language, terminal }) {
    const port = options.port === undefined ? undefined : parsePort(options.port);
    await withEngine(config, options.concurrency, ({ store, originals, options: engine }) =>
      runWorker({ store, originals, ...engine }, port, (listening) => {
        const data = { host: hostname(), pid: process.pid, concurrency: engine.concurrency };
        terminal.err(`${fill(workerWords.started[language], data)}\n`);
        if (listening !== undefined) terminal.err(`${fill(workerWords.listening[language], { port: listening })}\n`);
      }),
    );
    terminal.err(`${workerWords.stopped[language]}\n`);
    return 0;
  },
});
