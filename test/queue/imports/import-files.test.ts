import { openStore } from '../../../src/store/open-store.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';
import { describeImports } from './describe-imports.js';
import type { Backend } from './imports-fixture.js';

describeImports('embedded PostgreSQL', async (): Promise<Backend> => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  return { store, remove: async () => store.close().then(() => removeStore(folder)) };
});

describeImports('PostgreSQL server', async (): Promise<Backend> => {
  const folder = await temporaryFolder();
  const server = await openStore(folder);
  const store = await openStore(server.address.connectionString);
  return {
    store,
    remove: async () =>
      store
        .close()
        .then(() => server.close())
        .then(() => removeStore(folder)),
  };
});
