import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config.js';
import { fill } from '../../messages/fill.js';
import { serveWords } from '../../messages/serve.js';
import { chooseMode, type Mode } from '../../http/auth/choose-mode.js';
import { localLink } from '../../http/auth/local-link.js';
import { buildApp } from '../../http/build-app.js';
import { listen } from '../../http/listen.js';
import { previewsBy } from '../../../pipelines/preview-document.js';
import { startReaders } from '../../../pipelines/read-apart.js';
import { startImportService, type ImportService } from '../../queue/imports/import-service.js';
import { thisActor } from '../../store/audit-trail.js';
import { defineCommand } from '../command.js';
import { examplePlans } from '../example-plans.js';
import { parsePort } from '../parse-port.js';
import { readLimits } from '../read-limits.js';
import { withEngine, type Engine } from '../with-engine.js';

const LOOPBACK = '127.0.0.1';
const PORT = 8420;
/** Documents that people look at do not wait behind those that are imported. */
const LOOKED_AT_ONCE = 2;

/** The page and the API, with the work of imports, until it is stopped. */
export const serveCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: {
    host: { type: 'string', hint: 'ADDRESS' },
    port: { type: 'string', hint: 'PORT' },
    concurrency: { type: 'string', hint: 'N' },
    fixtures: { type: 'boolean' },
  },
  async run({ options: { host = LOOPBACK, port, concurrency, fixtures }, config, language, terminal }) {
    await withEngine(config, concurrency, async (engine) => {
      const { store, options: engineOptions } = engine;
      const { signal } = engineOptions;
      const mode = await chooseMode(store, host);
      await withApp(engine, config, mode, async (app, imports) => {
        const address = await listen(app, host, port === undefined ? PORT : parsePort(port));
        if (fixtures) await imports.begin(await examplePlans(), thisActor());
        terminal.err(`${fill(serveWords.serving[language], { address: mode === 'local' ? await localLink(store, address) : address })}\n`);
        if (!signal.aborted) await once(signal, 'abort');
      });
    });
    terminal.err(`${serveWords.stopped[language]}\n`);
    return 0;
  },
});

/** What is started for the app ends, whatever comes of it: a queue that stays open keeps the process from ending. */
async function withApp(
  { store, originals, options }: Engine,
  config: Config,
  mode: Mode,
  use: (app: FastifyInstance, imports: ImportService) => Promise<void>,
): Promise<void> {
  const imports = await startImportService({ store, originals, ...options });
  const lookers = startReaders({ concurrency: LOOKED_AT_ONCE, ...readLimits(config) });
  try {
    const app = await buildApp({
      store,
      originals,
      config,
      imports,
      read: options.read,
      previews: previewsBy(lookers),
      log: options.log,
      mode,
    });
    await use(app, imports).finally(() => app.close());
  } finally {
    await Promise.all([imports.close(), lookers.close()]);
  }
}
