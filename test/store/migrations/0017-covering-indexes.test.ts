import { afterAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { listDue } from '../../../src/questions/tasks/list-due.js';
import { addNewPlans, rowsOfNewPlans } from '../../../src/store/saving/add-new-plans.js';
import { openStore } from '../../../src/store/open-store.js';
import { sampleRecord } from '../../support/sample-record.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';

const folder = await temporaryFolder();
afterAll(() => removeStore(folder));

const PERIOD = { start: '2021-01-01', end: '2050-12-31' };
const RECORD = sampleRecord({
  period: PERIOD,
  tasks: [
    {
      description: 'Báo cáo',
      agency: 'so-noi-vu@hai-duong',
      deadline: { kind: 'recurring', raw: 'ngày 20 hằng tháng', rrules: ['FREQ=MONTHLY;BYMONTHDAY=20'], implied: PERIOD },
    },
    { description: 'Làm mãi', agency: 'so-noi-vu@hai-duong', deadline: { kind: 'ongoing', raw: 'thường xuyên' } },
  ],
});
/** Every second day of three years: more than an index has room for. */
const DAYS = sql`(select range_agg(daterange(day::date, day::date, '[]')) from generate_series('2021-01-01', '2023-12-31', interval '2 days') as day)`;

test('a task of more days than an index has room for does not keep a store of before from being opened', async () => {
  const before = await openStore(folder, { upTo: '0016-group-instruments' });
  await addNewPlans(before, rowsOfNewPlans([RECORD], { path: 'a.txt', importedBy: 'lan', importedFrom: 'may-1' }));
  await sql`update kehoach.passages set due = ${DAYS} where due is not null`.execute(before.db);
  await before.close();

  const store = await openStore(folder);
  try {
    const { rows } = await sql<{ stretches: number; last: string }>`
      select (select count(*) from unnest(due)) as stretches, upper(due) as last from kehoach.passages where due is not null`.execute(
      store.db,
    );
    expect(rows).toEqual([{ stretches: 360, last: '2024-01-01' }]);
    const { items } = await listDue(store, { days: { start: '2021-02-01', end: '2021-02-28' } });
    expect(items.map(({ day, description }) => `${day} ${description}`)).toEqual(['2021-02-20 Báo cáo']);
  } finally {
    await store.close();
  }
});
