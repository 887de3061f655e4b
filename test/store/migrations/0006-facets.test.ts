import { afterAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { listPlans } from '../../../src/questions/plans/list-plans.js';
import { searchPlans } from '../../../src/questions/search/search-plans.js';
import { checkPlans } from '../../../src/store/upkeep/check-plans.js';
import { openStore } from '../../../src/store/open-store.js';
import { passageRows } from '../../../src/store/search/passage-rows.js';
import { envelopeColumns, recordColumns } from '../../../src/store/saving/plan-row.js';
import { taskRows, assignmentRows, deadlineRows } from '../../../src/store/tasks/task-rows.js';
import { insertRows } from '../../../src/store/sql/insert-rows.js';
import type { Store } from '../../../src/store/store.js';
import { sampleRecord } from '../../support/sample-record.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';

const folder = await temporaryFolder();
afterAll(() => removeStore(folder));

const RECORD = sampleRecord({
  issuer: { value: 'ubnd@ha-nam', name: 'UBND tỉnh Hà Nam' },
  number: '',
  issuedOn: '2021-01-15',
  period: { start: '2021-01-01', end: '2022-12-31' },
  tasks: [
    {
      description: 'Tập huấn',
      agency: 'so-noi-vu@ha-nam',
      deadline: { kind: 'recurring', raw: 'Hằng tuần', rrules: ['FREQ=WEEKLY'], start: '2021-03-10', end: '2021-05-20' },
    },
    {
      description: 'Sơ kết',
      agency: 'so-tu-phap@ha-nam',
      deadline: { kind: 'by', raw: 'trước 01/7/2021', end: '2021-07-01', endInclusive: false },
    },
  ],
});

/** The rows as they were before. */
async function fillAsBefore({ db }: Store): Promise<void> {
  const { facets: _facets, ...columns } = recordColumns(RECORD);
  const plan = {
    id: RECORD.id,
    ...columns,
    ...envelopeColumns({ path: 'a.txt', importedBy: 'lan', importedFrom: 'may-1' }),
    work_id: RECORD.id,
    version: 'current',
  };
  await insertAny(db, 'plans', plan);
  await insertRows(db, 'tasks', taskRows(RECORD));
  await insertRows(db, 'assignments', assignmentRows(RECORD));
  for (const { rrules: _rrules, ...row } of deadlineRows(RECORD)) await insertAny(db, 'deadlines', row);
  for (const { facets, is_current: _current, order_date: _date, ...row } of passageRows(RECORD, true)) {
    const named = (kind: string): string[] =>
      facets.flatMap((facet) => (facet.startsWith(`${kind}:`) ? [facet.slice(kind.length + 1)] : []));
    await insertAny(db, 'passages', { ...row, units: named('unit'), issues: named('issue') });
  }
}

async function insertAny(db: Store['db'], table: string, row: object): Promise<void> {
  const entries = Object.entries(row);
  const columns = sql.join(entries.map(([column]) => sql.ref(column)));
  await sql`insert into ${sql.id('kehoach', table)} (${columns}) values (${sql.join(entries.map(([, value]) => value))})`.execute(db);
}

test('a store of before is brought up to date step by step, and narrowed by the same facets as a new one', async () => {
  const steps: number[][] = [];
  const onMigration = (step: number, of: number): void => void steps.push([step, of]);
  const before = await openStore(folder, { upTo: '0005-search', onMigration });
  expect(steps).toEqual([]);
  await fillAsBefore(before);
  await before.close();

  const store = await openStore(folder, { onMigration });
  try {
    expect(steps).toEqual(steps.map((_, index) => [index + 1, steps.length]));
    expect(steps.length).toBeGreaterThan(5);
    const findings: unknown[] = [];
    for await (const plan of checkPlans(store.db)) findings.push(...plan.findings);
    expect(findings).toEqual([]);
    expect(await listPlans(store, { due: '2021-04', issue: 'number-blank', province: 'Hà Nam', year: 2021 })).toMatchObject({ total: 1 });
    expect(await searchPlans(store, 'so ket', { due: '2021-06', unit: 'so-tu-phap@ha-nam', period: '2022' })).toMatchObject({ total: 1 });
  } finally {
    await store.close();
  }
});
