import { beforeAll, expect, test } from '@jest/globals';
import { listTasks } from '../../../src/questions/tasks/list-tasks.js';
import { addNewPlans, rowsOfNewPlans } from '../../../src/store/saving/add-new-plans.js';
import { ownStore } from '../../support/own-store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';

const [PLANS, TASKS] = [11, 100];
const JUNE = { kind: 'by', raw: 'trước 30/6/2020', end: '2020-06-30', endInclusive: false } as const;
/** More words than one passage has room for. */
const LONG = { ...JUNE, raw: `trước 30/6/2020 ${'và báo cáo '.repeat(1000)}` };

const { store } = await ownStore();

beforeAll(async () => {
  const samples = Array.from({ length: PLANS }, (_, index): Sample => ({
    bytes: `plan ${index}`,
    number: String(index + 1),
    tasks: [
      { description: 'Tổng hợp', agency: 'so-tu-phap@hai-duong', deadline: LONG },
      ...Array.from({ length: TASKS }, (__, place) => ({ description: `Việc ${place}`, agency: 'so-noi-vu@hai-duong', deadline: JUNE })),
    ],
  }));
  await addNewPlans(store, rowsOfNewPlans(samples.map(sampleRecord), { path: 'x.txt', importedBy: 'lan', importedFrom: 'may-1' }));
});

test('of very many tasks of a unit it is counted no further than a thousand, and the list goes on', async () => {
  const filter = { unit: 'so-noi-vu@hai-duong' };
  const { total, isTotalExact, items, next } = await listTasks(store, filter, { limit: 1000 });
  expect([total, isTotalExact, items.length]).toEqual([1000, false, 1000]);
  const rest = await listTasks(store, filter, { limit: 1000, after: next ?? '' });
  expect([rest.items.length, rest.next]).toEqual([PLANS * TASKS - 1000, null]);
});

test('of a time, of a body and of all plans more of them are counted', async () => {
  for (const filter of [{ due: '2020-06' }, { issuer: 'so-noi-vu@hai-duong' }, {}]) {
    expect(await listTasks(store, filter, { limit: 1 })).toMatchObject({ total: PLANS * (TASKS + 1), isTotalExact: true });
  }
});

test.each([3, 70, 101, 150])('the tasks of a body are listed plan by plan to their end, %i a page', async (limit) => {
  const listed: string[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await listTasks(store, { issuer: 'so-noi-vu@hai-duong' }, { limit, ...(after !== undefined && { after }) });
    if (next !== null) expect(items).toHaveLength(limit);
    listed.push(...items.map(({ plan, position }) => `${plan.id} ${String(position).padStart(3, '0')}`));
    after = next ?? undefined;
  } while (after !== undefined);
  expect(new Set(listed).size).toBe(PLANS * (TASKS + 1));
  // All of one date: by id from the last, and within a plan in its order.
  const plans = [...new Set(listed.map((each) => each.slice(0, 64)))];
  expect(plans).toEqual(plans.toSorted().toReversed());
  expect(listed).toEqual(plans.flatMap((plan) => listed.filter((each) => each.startsWith(plan)).toSorted()));
});

test('a long task, which is several passages, counts once', async () => {
  const { total, isTotalExact, items } = await listTasks(store, { unit: 'so-tu-phap@hai-duong' });
  expect([total, isTotalExact, items.length]).toEqual([PLANS, true, PLANS]);
});
