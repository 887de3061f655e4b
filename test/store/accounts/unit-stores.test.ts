import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { listCitations, countGroups, countInstruments, countPlans } from '../../../src/questions/instruments/cites.js';
import { findPlan } from '../../../src/questions/plans/find-plan.js';
import { listPlans } from '../../../src/questions/plans/list-plans.js';
import { searchPlans } from '../../../src/questions/search/search-plans.js';
import { openUnitStores, type UnitStores } from '../../../src/store/accounts/unit-stores.js';
import { listDeeds, recordDeed } from '../../../src/store/audit-trail.js';
import { listImports } from '../../../src/store/imports/list-imports.js';
import { openStore } from '../../../src/store/open-store.js';
import { savePlan } from '../../../src/store/saving/save-plan.js';
import type { Store } from '../../../src/store/store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';

/** What the accounts of one unit see of a store that holds the plans of two. */
const OWN = { value: 'so-noi-vu@hai-duong', name: 'Sở Nội vụ tỉnh Hải Dương' };
const OTHER = { value: 'so-tu-phap@hai-duong', name: 'Sở Tư pháp tỉnh Hải Dương' };
const DECREE = {
  raw: 'Nghị định số 61/2018/NĐ-CP',
  instrumentId: 'nghi-dinh:cp:2018:61',
  documentType: 'nghi-dinh',
  citation: '61/2018/NĐ-CP',
};

let folder: string;
let store: Store;
let units: UnitStores;
let own: Store;

async function save(number: string, issuer: Sample['issuer']): Promise<string> {
  const record = sampleRecord({
    number,
    issuer: issuer ?? null,
    symbol: 'KH-S',
    title: `Kế hoạch bí ẩn ${number}`,
    body: ['Thực hiện Nghị định số 61/2018/NĐ-CP về một cửa.'],
    references: [DECREE],
    tasks: [{ description: 'Rà soát bí ẩn', agency: OWN.value, deadline: { kind: 'by', raw: 'trước 30/6/2020', end: '2020-06-30' } }],
  });
  await savePlan(store, record, { path: `kh-${number}.txt`, importedBy: 'ai', importedFrom: 'may-1' });
  await recordDeed(store.db, { name: 'ai', from: 'may-1' }, { action: 'correct', planId: record.id, details: {} });
  return record.id;
}

let ownId: string;
let otherId: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  store = await openStore(folder);
  ownId = await save('1', OWN);
  otherId = await save('2', OTHER);
  await save('3', null);
  const files = { finished_at: null, extractor_version: '1', skipped: '[]', started_from: 'may-1' };
  await store.db
    .insertInto('imports')
    .values([
      { ...files, started_by: 'lan' },
      { ...files, started_by: 'hoa' },
    ])
    .execute();
  units = openUnitStores(store);
  own = await units.of({ unit: OWN.value, name: 'lan' });
});

afterAll(async () => {
  await units.close();
  await store.close();
  await removeStore(folder);
});

describe('accounts of a unit', () => {
  test('list its plans', async () => {
    const { total, items } = await listPlans(own);
    expect([total, items.map(({ id }) => id)]).toEqual([1, [ownId]]);
    expect((await listPlans(own, { issuer: OTHER.value })).items).toEqual([]);
    expect((await listPlans(own, { everyVersion: true, everyType: true })).items).toHaveLength(1);
  });

  test('cannot name another one, and are not told what it is called', async () => {
    expect(await findPlan(own, ownId)).toMatchObject({ id: ownId });
    for (const name of [otherId, '2/KH-S', 'kh-2', otherId.slice(0, 8)]) {
      await expect(findPlan(own, name)).rejects.toMatchObject({
        code: 'plan-not-found',
        data: { nearest: expect.not.stringContaining('2/') },
      });
    }
  });

  test('search in its plans', async () => {
    const { total, items } = await searchPlans(own, 'bí ẩn');
    expect(total).toBe(items.length);
    expect(new Set(items.map(({ plan }) => plan.id))).toEqual(new Set([ownId]));
    expect((await searchPlans(own, '', { due: '2020' })).items.map(({ plan }) => plan.id)).toEqual([ownId]);
  });

  test('see what its plans cite, and counts of no others', async () => {
    const all = await listCitations(own);
    expect([all.total, all.items.map(({ plan }) => plan.id)]).toEqual([1, [ownId]]);
    for (const filter of [{}, { instrument: '61/2018/NĐ-CP' }, { documentType: 'NĐ', issuer: 'CP' }]) {
      expect((await countInstruments(own, filter)).items).toMatchObject([{ plans: 1, mentions: 1 }]);
      expect((await countPlans(own, filter)).items).toHaveLength(1);
      expect((await listCitations(own, filter)).total).toBe(1);
    }
    expect(JSON.stringify(await countGroups(own, 'issuer'))).not.toContain('"plans":2');
    expect((await countInstruments(store)).items).toMatchObject([{ plans: 3, mentions: 3 }]);
  });

  test('see what was done to its plans, and their own imports', async () => {
    expect((await listDeeds(own)).items.map(({ planId }) => planId)).toEqual([ownId]);
    expect((await listImports(own)).items.map(({ startedBy }) => startedBy)).toEqual(['lan']);
  });

  test.each(['tasks', 'assignments', 'deadlines', 'citations', 'passages'] as const)('see rows of %s of its plans alone', async (table) => {
    const rows = await own.db.selectFrom(table).select('plan_id').execute();
    expect(new Set(rows.map(({ plan_id }) => plan_id))).toEqual(new Set([ownId]));
    expect((await store.db.selectFrom(table).select('plan_id').execute()).length).toBe(rows.length * 3);
  });

  test.each(['users', 'api_keys', 'sessions', 'one_time_tokens', 'sign_in_attempts', 'workers', 'store_identity'])(
    'cannot read %s',
    async (table) => {
      await expect(sql`select * from ${sql.table(`kehoach.${table}`)}`.execute(own.db)).rejects.toMatchObject({ code: '42501' });
    },
  );

  test('cannot read how often others cite, nor write', async () => {
    await expect(sql`select plans from kehoach.cited_instruments`.execute(own.db)).rejects.toMatchObject({ code: '42501' });
    await expect(own.db.deleteFrom('plans').execute()).rejects.toMatchObject({ code: expect.stringMatching(/42501|25006/u) });
  });
});

test('a unit without plans sees none, and no name is a way out of the settings', async () => {
  for (const unit of ['so-y-te@hai-duong', `x -c role=none`, `x\\ -c kehoach.unit=${OTHER.value}`]) {
    const seen = await units.of({ unit, name: `lan -c kehoach.unit=${OTHER.value}` });
    expect((await listPlans(seen)).items).toEqual([]);
  }
});
