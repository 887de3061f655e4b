import { describe, expect, test } from '@jest/globals';
import { removePlan } from '../../../pipelines/remove-plan.js';
import { openOriginals } from '../../../src/originals/open-originals.js';
import { listDeeds } from '../../../src/store/audit-trail.js';
import { countInstruments } from '../../../src/store/citations/count-instruments.js';
import { selectPlans } from '../../../src/store/plans/select-plans.js';
import { custodyStore, LAN, PLAN } from './custody-store.js';

const { store, folder, save, correct } = await custodyStore();
const originals = openOriginals(`${folder}/originals`);

describe('a plan that is removed', () => {
  test('is gone with its original; the fact stays', async () => {
    const bytes = Buffer.from('Kế hoạch');
    const id = await save({ ...PLAN, bytes: bytes.toString() });
    expect(await originals.put(bytes)).toBe(id);
    await correct(id, [['header.title', 'Khác']]);
    expect(await removePlan(store, originals, id, { ...LAN, why: 'nhập nhầm' })).toMatchObject({ plan: { id }, successor: null });
    expect(await originals.has(id)).toBe(false);
    for (const table of ['plans', 'tasks', 'citations', 'passages', 'corrections', 'cited_instruments'] as const) {
      expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    const [deed] = (await listDeeds(store)).items;
    expect(deed).toMatchObject({
      action: 'remove',
      planId: id,
      name: 'lan',
      from: 'may-1',
      details: { number: '259/KH-SNV', path: 'thư mục/Kế hoạch.txt', why: 'nhập nhầm' },
    });
    await expect(removePlan(store, originals, id, LAN)).rejects.toMatchObject({ code: 'plan-not-found' });
  });

  test.each([
    ['the former version', { bytes: 'hai', body: ['Sửa đổi.'], issuedOn: '2020-02-01' }],
    ['a rendition', { bytes: 'ba', mediaType: 'application/pdf' }],
  ])('leaves its place to %s', async (_, other) => {
    const first = await save(PLAN);
    const second = await save({ ...PLAN, ...other, ...('body' in other ? { references: [] } : {}) });
    const current = 'body' in other ? second : first;
    const heir = current === first ? second : first;
    expect((await selectPlans(store)).items.map(({ id }) => id)).toEqual([current]);
    expect(await removePlan(store, originals, current, LAN)).toMatchObject({ successor: { id: heir } });
    expect((await selectPlans(store)).items.map(({ id }) => id)).toEqual([heir]);
    expect((await countInstruments(store)).items).toHaveLength(1);
    await save(current === first ? PLAN : { ...PLAN, ...other, references: [] });
    expect(await store.db.selectFrom('plans').select('work_id').distinct().execute()).toHaveLength(1);
  });
});
