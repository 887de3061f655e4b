import { expect, test } from '@jest/globals';
import { serveCommand } from '../../src/cli/commands/serve.js';
import { configSchema } from '../../src/config/config.js';
import { runningWorkers } from '../../src/store/imports/worker-register.js';
import { ownStore } from '../support/own-store.js';
import { pipe } from './terminal.js';

const { store, folder } = await ownStore();

test('where the app cannot be built, what was started for it ends', async () => {
  const config = { ...configSchema.parse({ store: folder }), trustedProxies: ['nobody'] };
  const serving = serveCommand.run({ options: { port: '0' }, operands: [], config, language: 'vi', terminal: pipe });
  await expect(serving).rejects.toThrow('invalid IP address: nobody');
  expect(await runningWorkers(store)).toEqual([]);
});
