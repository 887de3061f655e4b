import { afterAll, expect, test } from '@jest/globals';
import { addNewPlans, rowsOfNewPlans } from '../../../src/store/saving/add-new-plans.js';
import { countAllCitations } from '../../../src/store/citations/cited-instruments.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';

const folder = await temporaryFolder();
afterAll(() => removeStore(folder));

const DECREE = {
  raw: 'Nghị định số 61/2018/NĐ-CP',
  citation: '61/2018/NĐ-CP',
  instrumentId: 'nghi-dinh:cp:2018:61',
  documentType: 'nghi-dinh',
};
const HA_NAM = { value: 'ubnd@ha-nam', name: 'UBND tỉnh Hà Nam' };

function plan(number: number, more: Partial<Sample>): Sample {
  return {
    bytes: String(number),
    number: String(number),
    body: [DECREE.raw, DECREE.raw],
    references: [DECREE, DECREE],
    issuer: HA_NAM,
    ...more,
  };
}

const PLANS = [
  plan(1, { issuedOn: '2021-01-15', period: { start: '2021-01-01', end: '2021-12-31' } }),
  plan(2, { issuedOn: '2021-02-15', period: { start: '2021-01-01', end: '2025-12-31' } }),
  plan(3, { issuedOn: '2020' }),
  plan(4, { issuedOn: null }),
];

function sums({ db }: Store) {
  return db.selectFrom('group_instruments').selectAll().orderBy('grouping').orderBy('key').execute();
}

test('the sums of a store of before are those that are counted anew', async () => {
  const before = await openStore(folder, { upTo: '0015-nearest-names' });
  await addNewPlans(before, rowsOfNewPlans(PLANS.map(sampleRecord), { path: 'a.txt', importedBy: 'lan', importedFrom: 'may-1' }));
  await before.close();

  const store = await openStore(folder);
  try {
    const summed = await sums(store);
    expect(summed.map(({ grouping, key, mentions, plans }) => [grouping, key, mentions, plans])).toEqual([
      ['body', 'ubnd@ha-nam', 8, 4],
      ['period', '2020', 4, 2],
      ['period', '2021', 2, 1],
      ['period', '2021-2025', 2, 1],
      ['province', 'ha-nam', 8, 4],
    ]);
    await countAllCitations(store.db);
    expect(await sums(store)).toEqual(summed);
  } finally {
    await store.close();
  }
});
