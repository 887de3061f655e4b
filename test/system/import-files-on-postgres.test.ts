import { openStore } from '../../src/store/open-store.js';
import { describeImports } from '../queue/imports/describe-imports.js';
import type { Backend } from '../queue/imports/imports-fixture.js';
import { somePostgres } from '../support/some-postgres.js';

describeImports('a PostgreSQL that runs', async (): Promise<Backend> => {
  const postgres = await somePostgres();
  const store = await openStore(postgres.url);
  return { store, remove: async () => store.close().then(() => postgres.stop()) };
});
