import { once } from 'node:events';
import { fill } from '../../messages/fill.js';
import { serveWords } from '../../messages/serve.js';
import { chooseMode } from '../../http/auth/choose-mode.js';
import { localLink } from '../../http/auth/local-link.js';
import { buildApp } from '../../http/build-app.js';
import { listen } from '../../http/listen.js';
import { startImportService } from '../../queue/import-service.js';
import { defineCommand } from '../command.js';
import { parsePort } from '../parse-port.js';
import { withEngine } from '../with-engine.js';

const LOOPBACK = '127.0.0.1';
const PORT = 8420;

/** The page and the API, with the work of imports, until it is stopped. */
export const serveCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: { host: { type: 'string', hint: 'ADDRESS' }, port: { type: 'string', hint: 'PORT' }, concurrency: { type: 'string', hint: 'N' } },
  async run({ options: { host = LOOPBACK, port, concurrency }, config, language, terminal }) {
    await withEngine(config, concurrency, async ({ store, originals, options: engine }) => {
      const mode = await chooseMode(store, host);
      const imports = await startImportService({ store, originals, ...engine });
      const app = await buildApp({ store, originals, config, imports, read: engine.read, log: engine.log, mode });
      try {
        const address = await listen(app, host, port === undefined ? PORT : parsePort(port));
        terminal.err(`${fill(serveWords.serving[language], { address: mode === 'local' ? await localLink(store, address) : address })}\n`);
        if (!engine.signal.aborted) await once(engine.signal, 'abort');
      } finally {
        await app.close();
        await imports.close();
      }
    });
    terminal.err(`${serveWords.stopped[language]}\n`);
    return 0;
  },
});
