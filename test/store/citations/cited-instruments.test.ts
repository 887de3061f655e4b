import { describe, expect, test } from '@jest/globals';
import { addNewPlans, rowsOfNewPlans } from '../../../src/store/saving/add-new-plans.js';
import { countAllCitations, recountCitations } from '../../../src/store/citations/cited-instruments.js';
import { countGroups, groupings } from '../../../src/store/citations/count-groups.js';
import { countInstruments } from '../../../src/store/citations/count-instruments.js';
import { countPairs } from '../../../src/store/citations/count-pairs.js';
import { savePlan } from '../../../src/store/saving/save-plan.js';
import { selectCitations } from '../../../src/store/citations/select-citations.js';
import { ownStore } from '../../support/own-store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';

const { store } = await ownStore();

function decree(number: number) {
  const raw = `Nghị định số ${number}/2018/NĐ-CP`;
  return { raw, citation: `${number}/2018/NĐ-CP`, instrumentId: `nghi-dinh:cp:2018:${number}`, documentType: 'nghi-dinh' };
}

function plan(number: number, decrees: readonly number[], more: Partial<Sample> = {}): Sample {
  const references = decrees.map(decree);
  return {
    bytes: `${number} ${decrees.join()}`,
    number: String(number),
    title: `Kế hoạch ${number}`,
    body: references.map(({ raw }) => raw),
    references,
    ...more,
  };
}

async function save(sample: Sample): Promise<string> {
  const record = sampleRecord(sample);
  await savePlan(store, record, { path: `${record.id}.txt`, importedBy: 'lan', importedFrom: 'may-1' });
  return record.id;
}

/** Accounts of a unit are answered from the citations themselves. */
async function keptAreAsCounted(): Promise<void> {
  for (const filter of [
    {},
    { planIssuer: 'ubnd@hai-duong' },
    { province: { slugs: ['hai-duong'], later: [] } },
    { province: { slugs: ['hai-phong', 'hai-duong'], later: [] } },
  ]) {
    expect([filter, await countInstruments(store, filter)]).toEqual([filter, await countInstruments({ ...store, isOfUnit: true }, filter)]);
  }
  for (const grouping of groupings) {
    for (const filter of [{}, { instrument: { ids: ['nghi-dinh:cp:2018:61'] } }]) {
      expect([grouping, filter, await countGroups(store, grouping, filter)]).toEqual([
        grouping,
        filter,
        await countGroups({ ...store, isOfUnit: true }, grouping, filter),
      ]);
    }
  }
}

/** What the tables say, and what counting everything anew says. */
async function counts() {
  await keptAreAsCounted();
  const kept = await store.db.selectFrom('cited_instruments').selectAll().orderBy('instrument_key').execute();
  await countAllCitations(store.db);
  await keptAreAsCounted();
  const anew = await store.db.selectFrom('cited_instruments').selectAll().orderBy('instrument_key').execute();
  expect(kept).toEqual(anew);
  return Object.fromEntries(anew.map(({ number, mentions, plans, first_on, last_on }) => [number, [mentions, plans, first_on, last_on]]));
}

describe('the counts of instruments follow', () => {
  test('a plan that comes', async () => {
    await save(plan(1, [61, 61, 30], { issuedOn: '2019-02-01' }));
    await save(plan(2, [61], { issuedOn: '2021' }));
    expect(await counts()).toEqual({ 30: [1, 1, '2019-02-01', '2019-02-01'], 61: [3, 2, '2019-02-01', '2021'] });
  });

  test('a revised one: the former version counts no more', async () => {
    await save(plan(1, [61, 45], { issuedOn: '2019-03-01' }));
    expect(await counts()).toEqual({ 45: [1, 1, '2019-03-01', '2019-03-01'], 61: [2, 2, '2019-03-01', '2021'] });
  });

  test('one that is no plan, and one without a date', async () => {
    await save(plan(3, [61], { documentType: 'bao-cao' }));
    await save(plan(4, [45], { issuedOn: null }));
    expect(await counts()).toEqual({ 45: [2, 2, '2019-03-01', '2019-03-01'], 61: [2, 2, '2019-03-01', '2021'] });
  });

  test('a new reading of the same file', async () => {
    await save(plan(2, [77], { bytes: '2 61', issuedOn: '2022', version: '2.0.0' }));
    expect(await counts()).toEqual({
      45: [2, 2, '2019-03-01', '2019-03-01'],
      61: [1, 1, '2019-03-01', '2019-03-01'],
      77: [1, 1, '2022', '2022'],
    });
  });

  test('one that is removed', async () => {
    const id = await save(plan(5, [61, 77]));
    await store.db
      .transaction()
      .execute((transaction) => recountCitations(transaction, [id], () => transaction.deleteFrom('plans').where('id', '=', id).execute()));
    expect(await counts()).toEqual({
      45: [2, 2, '2019-03-01', '2019-03-01'],
      61: [1, 1, '2019-03-01', '2019-03-01'],
      77: [1, 1, '2022', '2022'],
    });
  });

  test('one of another province, and a new reading that knows the province', async () => {
    await save(plan(6, [61, 45], { issuer: { value: 'ubnd@hai-phong', name: 'UBND thành phố Hải Phòng' }, issuedOn: '2023' }));
    expect(await counts()).toMatchObject({ 45: [3, 3, '2019-03-01', '2023'], 61: [2, 2, '2019-03-01', '2023'] });
    await save(
      plan(6, [61], {
        bytes: '6 61,45',
        issuer: { value: 'ubnd@hai-duong', name: 'UBND tỉnh Hải Dương' },
        issuedOn: '2023',
        version: '2.0.0',
      }),
    );
    expect(await counts()).toMatchObject({ 45: [2, 2, '2019-03-01', '2019-03-01'], 61: [2, 2, '2019-03-01', '2023'] });
  });

  test('many that come and are revised at once, while others ask', async () => {
    const numbers = Array.from({ length: 60 }, (_, index) => index);
    const asked = groupings.map((grouping) => countGroups(store, grouping));
    await Promise.all([
      ...asked,
      ...numbers.map(async (number) => {
        await save(plan(100 + (number % 20), [number % 7, number % 5, 61 - (number % 3), number]));
        await countGroups(store, groupings[number % groupings.length] ?? 'type');
      }),
    ]);
    const { 61: count } = await counts();
    expect(count?.[0]).toBeGreaterThan(1);
  });
});

test('pages of any size give the same list, and the sums agree', async () => {
  const whole = await selectCitations(store);
  expect(whole.total).toBe(whole.items.length);
  const paged: typeof whole.items = [];
  for (let after: string | null = ''; after !== null;) {
    const page: typeof whole = await selectCitations(store, {}, { limit: 7, ...(after && { after }) });
    paged.push(...page.items);
    after = page.next;
  }
  expect(paged).toEqual(whole.items);
  const { total, items } = await countInstruments(store, {}, { limit: 3 });
  const rest = await countInstruments(store, {}, { limit: 1000, after: (await countInstruments(store, {}, { limit: 3 })).next ?? '' });
  expect(items.length + rest.items.length).toBe(total);
  const mentions = [...items, ...rest.items].reduce((sum, item) => sum + item.mentions, 0);
  expect(mentions).toBe(whole.total);
});

test.each(['x', 'WzFd', 'bm9uc2Vuc2U'])('a list does not go on at %s', async (after) => {
  await expect(selectCitations(store, {}, { after })).rejects.toMatchObject({ code: 'cursor-invalid', data: { cursor: after } });
});

test('of very many plans the newest are looked through for pairs, and the answer says so', async () => {
  const day = (index: number): string => `${2030 + Math.floor(index / 28)}-01-${String(1 + (index % 28)).padStart(2, '0')}`;
  const plans = Array.from({ length: 260 }, (_, index) =>
    sampleRecord(plan(1000 + index, [index < 10 ? 91 : 92, 93], { issuedOn: day(index) })),
  );
  await addNewPlans(store, rowsOfNewPlans(plans, { path: 'a.txt', importedBy: 'lan', importedFrom: 'may-1' }));
  await countAllCitations(store.db);
  await keptAreAsCounted();

  expect(await countPairs(store)).toMatchObject({ total: 1, isTotalExact: false, items: [{ plans: 250 }] });
  const [own] = (await countPairs(store, { instrument: { ids: ['nghi-dinh:cp:2018:91'] } })).items;
  expect(own).toMatchObject({ one: { instrumentId: 'nghi-dinh:cp:2018:91' }, other: { instrumentId: 'nghi-dinh:cp:2018:93' }, plans: 10 });
  expect(await countPairs(store, { instrument: { ids: ['nghi-dinh:cp:2018:92'] } })).toMatchObject({ total: 1, items: [{ plans: 250 }] });
});
