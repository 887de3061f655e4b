import { beforeAll, expect, test } from '@jest/globals';
import { searchPlans } from '../../../src/questions/search/search-plans.js';
import { addMissingPassages } from '../../../src/store/search/add-missing-passages.js';
import { checkPlans } from '../../../src/store/upkeep/check-plans.js';
import { savePlan } from '../../../src/store/saving/save-plan.js';
import { ownStore } from '../../support/own-store.js';
import { sampleRecord } from '../../support/sample-record.js';

const { store } = await ownStore();

beforeAll(async () => {
  for (const bytes of ['a', 'b', 'c']) {
    await savePlan(store, sampleRecord({ bytes, number: null, title: `Kế hoạch ${bytes}`, body: [`Việc ${bytes}.`] }), {
      path: `${bytes}.txt`,
      importedBy: 'lan',
      importedFrom: 'may-1',
    });
  }
});

async function findings(): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const plan of checkPlans(store.db)) found.push(...plan.findings.map(({ code, data }) => `${code} ${String(data['table'])}`));
  return found;
}

test('plans without passages are told, and found again when these are made', async () => {
  const { items } = await searchPlans(store, 'việc');
  const [kept] = items;
  await store.db
    .deleteFrom('passages')
    .where('plan_id', '!=', kept?.plan.id ?? '')
    .execute();
  expect(await findings()).toEqual(['rows-differ passages', 'rows-differ passages']);

  await Promise.all([addMissingPassages(store.db), addMissingPassages(store.db)]);

  expect(await findings()).toEqual([]);
  expect((await searchPlans(store, 'việc')).items).toEqual(items);
});
