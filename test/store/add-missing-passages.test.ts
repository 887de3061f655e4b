import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { searchPlans } from '../../src/questions/search-plans.js';
import { addMissingPassages } from '../../src/store/add-missing-passages.js';
import { checkPlans } from '../../src/store/check-plans.js';
import { openStore } from '../../src/store/open-store.js';
import { savePlan } from '../../src/store/save-plan.js';
import type { Store } from '../../src/store/store.js';
import { sampleRecord } from '../support/sample-record.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';

jest.setTimeout(60_000);

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = await temporaryFolder();
  store = await openStore(folder);
  for (const bytes of ['a', 'b', 'c']) {
    await savePlan(store, sampleRecord({ bytes, number: null, title: `Kế hoạch ${bytes}`, body: [`Việc ${bytes}.`] }), { path: `${bytes}.txt`, importedBy: 'lan', importedFrom: 'may-1' });
  }
});

afterAll(async () => {
  await store.close();
  await removeStore(folder);
});

async function findings(): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const plan of checkPlans(store.db)) found.push(...plan.findings.map(({ code, data }) => `${code} ${String(data['table'])}`));
  return found;
}

test('plans without passages are told, and found again when these are made', async () => {
  const { items } = await searchPlans(store, 'việc');
  const [kept] = items;
  await store.db.deleteFrom('passages').where('plan_id', '!=', kept?.plan.id ?? '').execute();
  expect(await findings()).toEqual(['rows-differ passages', 'rows-differ passages']);

  await Promise.all([addMissingPassages(store.db), addMissingPassages(store.db)]);

  expect(await findings()).toEqual([]);
  expect((await searchPlans(store, 'việc')).items).toEqual(items);
});
