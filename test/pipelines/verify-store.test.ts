import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { correctPlan } from '../../pipelines/correct-plan.js';
import { readPlan } from '../../pipelines/read-plan.js';
import { rebuildStore } from '../../pipelines/rebuild-store.js';
import { removePlan } from '../../pipelines/remove-plan.js';
import { reprocessPlan } from '../../pipelines/reprocess.js';
import { verifyStore } from '../../pipelines/verify-store.js';
import { searchPlans } from '../../src/questions/search/search-plans.js';
import { contentId, openOriginals, type Originals } from '../../src/originals/open-originals.js';
import { listDeeds } from '../../src/store/audit-trail.js';
import { loadPlan } from '../../src/store/plans/load-plan.js';
import { savePlan } from '../../src/store/saving/save-plan.js';
import { selectOutdatedIds } from '../../src/store/plans/select-plan-ids.js';
import { ownStore } from '../support/own-store.js';

const LAN = { name: 'lan', from: 'may-1' };
const PLAN = Buffer.from(`UBND TỈNH HẢI DƯƠNG
SỞ NỘI VỤ
Số: 12/KH-SNV
Hải Dương, ngày 31 tháng 01 năm 2020
KẾ HOẠCH
Cải cách hành chính năm 2020
I. NHIỆM VỤ
1. Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ.
2. Rà soát thủ tục hành chính trước ngày 30 tháng 6 năm 2020.
`);

let originals: Originals;
const id = contentId(PLAN);

const { store, folder } = await ownStore();

beforeEach(async () => {
  for (const table of ['plans', 'cited_instruments', 'group_instruments', 'imports', 'audit_trail'] as const)
    await store.db.deleteFrom(table).execute();
  originals = openOriginals(join(folder, `originals-${performance.now()}`));
  await originals.put(PLAN);
  await savePlan(store, await readPlan(PLAN), { path: 'a/kế hoạch.txt', importedBy: 'lan', importedFrom: 'may-1' });
});

async function codes(): Promise<string[]> {
  return (await verifyStore(store, originals)).findings.map(({ code }) => code);
}

describe('verify', () => {
  test('finds nothing in a store that is right, corrected or not', async () => {
    expect(await verifyStore(store, originals)).toEqual({ plans: 1, originals: 1, findings: [] });
    await correctPlan(store, id, [{ path: 'header.title', text: 'Khác' }], LAN);
    expect(await codes()).toEqual([]);
  });

  test.each<[string, string[], () => Promise<unknown>]>([
    ['an original that is gone', ['original-missing'], () => originals.remove(id)],
    ['an original that was changed', ['original-damaged'], () => writeFile(join(originals.location, id.slice(0, 2), id.slice(2)), 'khác')],
    ['an original of no plan', ['original-orphan'], () => originals.put(Buffer.from('không của ai'))],
    ['a record that fits no schema', ['record-invalid'], () => store.db.updateTable('plans').set({ record: '{}' }).execute()],
    ['a column that says something else', ['columns-differ'], () => store.db.updateTable('plans').set({ title: 'Khác' }).execute()],
    [
      'rows that are gone',
      ['rows-differ', 'rows-differ'],
      async () => {
        await store.db.deleteFrom('passages').execute();
        await store.db.deleteFrom('citations').execute();
        for (const table of ['cited_instruments', 'group_instruments'] as const) await store.db.deleteFrom(table).execute();
      },
    ],
    [
      'words by which it is not found',
      ['rows-differ'],
      () => store.db.updateTable('passages').set({ words: '' }).where('position', '=', 0).execute(),
    ],
    [
      'words without marks that are another’s',
      ['rows-differ'],
      () => store.db.updateTable('passages').set({ bare_words: "'khac':1" }).where('position', '=', 1).execute(),
    ],
    [
      'days that are no task’s',
      ['rows-differ'],
      () => store.db.updateTable('passages').set({ due: '{[1999-01-01,1999-01-02]}' }).where('position', '=', 1).execute(),
    ],
    ['passages that say they are no plan’s', ['rows-differ'], () => store.db.updateTable('passages').set({ is_current: false }).execute()],
    [
      'a wrong day of the first use',
      ['counts-differ'],
      () => store.db.updateTable('cited_instruments').set({ first_on: '1999-01-01' }).execute(),
    ],
    ['a count that is gone', ['counts-differ'], () => store.db.deleteFrom('cited_instruments').execute()],
    ['a wrong count of a province', ['counts-differ'], () => store.db.updateTable('group_instruments').set({ plans: 9 }).execute()],
    ['a wrong count', ['counts-differ'], () => store.db.updateTable('cited_instruments').set({ mentions: 9 }).execute()],
    [
      'no current version',
      ['versions-unclear', 'rows-differ', 'rows-differ'],
      () => store.db.updateTable('plans').set({ version: 'earlier' }).execute(),
    ],
    [
      'a correction that is not shown',
      ['record-uncorrected'],
      async () => {
        await correctPlan(store, id, [{ path: 'header.place', text: 'Nơi khác' }], LAN);
        const { extracted_record: extracted } = await store.db.selectFrom('plans').select('extracted_record').executeTakeFirstOrThrow();
        await store.db
          .updateTable('plans')
          .set({ record: JSON.stringify(extracted) })
          .execute();
      },
    ],
    [
      'a ledger that speaks of a plan that is not there',
      ['ledger-plan-missing', 'ledger-closed-early'],
      async () => {
        const { id: import_id } = await store.db
          .insertInto('imports')
          .values({
            started_by: 'lan',
            started_from: 'may-1',
            extractor_version: '1.0.0',
            skipped: '[]',
            finished_at: '2026-01-01T00:00:00Z',
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await store.db
          .insertInto('import_files')
          .values({ import_id, position: 0, path: 'x', outcome: 'new', plan_id: 'f'.repeat(64) })
          .execute();
        await store.db.insertInto('import_files').values({ import_id, position: 1, path: 'y' }).execute();
      },
    ],
  ])('finds %s', async (_, expected, spoil) => {
    await spoil();
    expect((await codes()).sort()).toEqual([...expected].sort());
  });

  test('is clean when what follows from the records was made anew from them', async () => {
    await correctPlan(store, id, [{ path: 'header.place', text: 'Nơi khác' }], LAN);
    const { extracted_record: extracted } = await store.db.selectFrom('plans').select('extracted_record').executeTakeFirstOrThrow();
    await store.db
      .updateTable('plans')
      .set({ record: JSON.stringify(extracted), title: 'Khác' })
      .execute();
    await store.db.deleteFrom('tasks').execute();
    await store.db.updateTable('passages').set({ words: '' }).execute();
    await store.db.updateTable('cited_instruments').set({ mentions: 9 }).execute();
    await originals.put(Buffer.from('không của ai'));
    const { findings } = await verifyStore(store, originals);
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set(['counts-differ', 'record-uncorrected', 'columns-differ', 'rows-differ', 'original-orphan']),
    );
    expect(await rebuildStore(store, findings, LAN)).toEqual({ plans: 1, counts: true });
    expect(await codes()).toEqual(['original-orphan']);
    expect((await loadPlan(store, id))?.record.header.place?.value).toBe('Nơi khác');
    expect((await searchPlans(store, 'rà soát thủ tục')).items).toHaveLength(1);
    expect((await listDeeds(store)).items.filter(({ action }) => action === 'rebuild').map(({ planId }) => planId)).toEqual([null, id]);
  });

  test('takes a plan that was removed for what it is', async () => {
    const { id: import_id } = await store.db
      .insertInto('imports')
      .values({ started_by: 'lan', started_from: 'may-1', extractor_version: '1.0.0', skipped: '[]' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await store.db.insertInto('import_files').values({ import_id, position: 0, path: 'x', outcome: 'new', plan_id: id }).execute();
    await removePlan(store, originals, id, LAN);
    expect(await verifyStore(store, originals)).toEqual({ plans: 0, originals: 0, findings: [] });
  });
});

describe('reading again', () => {
  const context = (read = readPlan) => ({ store, originals, read, actor: LAN });

  test('mends what is derived and shows what changed, corrections laid over', async () => {
    await correctPlan(store, id, [{ path: 'header.title', text: 'Tên sửa' }], LAN);
    await store.db.deleteFrom('passages').execute();
    expect(await reprocessPlan(id, context())).toMatchObject({ outcome: 'same', changes: [], corrections: [] });
    expect(await codes()).toEqual([]);
    const otherTitle = async (bytes: Uint8Array) => {
      const record = await readPlan(bytes);
      const { header } = record;
      return { ...record, header: { ...header, title: { ...header.title, value: 'Tên đọc mới' }, place: null } };
    };
    const again = await reprocessPlan(id, context(otherTitle));
    expect(again.changes.map(({ path, after }) => [path, after])).toEqual([
      ['header.place', null],
      ['header.title', 'Tên đọc mới'],
    ]);
    expect(again.corrections.map(({ path, state }) => [path, state])).toEqual([['header.title', 'disputed']]);
    expect((await loadPlan(store, id))?.plan.title).toBe('Tên sửa');
    expect(await codes()).toEqual([]);
    expect((await listDeeds(store)).items[0]).toMatchObject({ action: 'reprocess', planId: id });
  });

  test('leaves a paper alone that turns out to be secret', async () => {
    const secret = async (bytes: Uint8Array) => {
      const record = await readPlan(bytes);
      return { ...record, header: { ...record.header, secrecy: { ...record.header.title, value: 'MẬT' } } };
    };
    expect(await reprocessPlan(id, context(secret))).toMatchObject({ outcome: 'kept', reason: { code: 'document-secret-overlooked' } });
    expect((await loadPlan(store, id))?.record.header.secrecy).toBeUndefined();
    expect(await reprocessPlan(id, { ...context(secret), allowSecret: true })).toMatchObject({ outcome: 'changed' });
    expect(await reprocessPlan(id, context(secret))).toMatchObject({ outcome: 'same' });
  });

  test.each([
    ['whose original is gone', 'original-missing', async () => originals.remove(id)],
    [
      'that a newer version has read',
      'plan-read-by-newer',
      async () => {
        const record = { ...(await readPlan(PLAN)), extractor: { name: 'kehoach' as const, version: '99.0.0' } };
        await savePlan(store, record, { path: 'x', importedBy: 'lan', importedFrom: 'may-1' });
      },
    ],
  ])('leaves one alone %s', async (_, code, spoil) => {
    await spoil();
    expect(await reprocessPlan(id, context())).toMatchObject({ outcome: 'kept', reason: { code }, changes: [] });
    expect(await loadPlan(store, id)).toBeDefined();
  });

  test('is asked of those that an older version read', async () => {
    expect(await selectOutdatedIds(store, '0.0.1')).toEqual([]);
    expect(await selectOutdatedIds(store, '99.0.0')).toEqual([id]);
  });
});
