import { describe, expect, test } from '@jest/globals';
import { listCorrections } from '../../../src/questions/plans/list-corrections.js';
import { undoCorrection } from '../../../src/store/saving/correct-plan.js';
import { countInstruments } from '../../../src/store/citations/count-instruments.js';
import { loadPlan } from '../../../src/store/plans/load-plan.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';
import { custodyStore, LAN, PLAN } from './custody-store.js';

const { store, saveRecord, correct, states } = await custodyStore();

describe('a list that a person changes', () => {
  const RECIPIENTS = ['Sở Nội vụ', 'Sở Tài chính', 'Lưu: VT'];
  const REMOVED: [string, string] = ['header.recipients.0-', ''];

  /** What a reading of the same file gives: other recipients, another task. */
  async function saveLists(recipients: string[], more: Sample = {}): Promise<string> {
    const record = sampleRecord({ ...PLAN, ...more });
    const said = (value: string) => ({ value, raw: `- ${value};`, spans: [], origin: 'stated' as const, confidence: 1 });
    const header = { ...record.header, recipients: recipients.map(said), legalBasis: record.references.map(({ mentionId }) => mentionId) };
    return saveRecord({ ...record, header }, 'a.txt');
  }

  async function shown(id: string) {
    const plan = await loadPlan(store, id);
    const { header, references, tasks } = plan?.record ?? sampleRecord();
    return {
      recipients: header.recipients.map(({ value }) => value),
      legalBasis: header.legalBasis.map((basis) => references.find(({ mentionId }) => mentionId === basis)?.citation),
      deadlines: tasks[0]?.deadlines.map(({ kind, end, endInclusive }) => [kind, end, endInclusive]),
      assignments: tasks[0]?.assignments.map(({ role, agency }) => [role, agency.value]),
    };
  }

  test('has what was added, in all that is derived from it', async () => {
    const id = await saveLists(RECIPIENTS);
    await correct(id, [
      ['header.recipients+', 'UBND các xã'],
      ['header.legalBasis+', 'Nghị định số 63/2010/NĐ-CP'],
      ['tasks.0.deadlines+', 'trước ngày 15/9/2020'],
      ['tasks.0.deadlines+', '2020-12-20'],
      ['tasks.0.assignments+', 'phối hợp: Sở Tư pháp'],
      ['tasks.0.assignments+', 'report: so-tai-chinh@hai-duong'],
    ]);
    expect(await shown(id)).toMatchObject({
      recipients: [...RECIPIENTS, 'UBND các xã'],
      legalBasis: ['61/2018/NĐ-CP', '63/2010/NĐ-CP'],
      deadlines: [
        ['by', '2020-06-30', false],
        ['by', '2020-09-15', false],
        [expect.any(String), '2020-12-20', true],
      ],
      assignments: [
        ['lead', 'so-noi-vu@hai-duong'],
        ['partner', 'so-tu-phap@hai-duong'],
        ['report', 'so-tai-chinh@hai-duong'],
      ],
    });
    const { db } = store;
    expect(await db.selectFrom('deadlines').select('end_on').orderBy('position').execute()).toEqual([
      { end_on: '2020-06-30' },
      { end_on: '2020-09-15' },
      { end_on: '2020-12-20' },
    ]);
    const instruments = (await countInstruments(store)).items.map(({ instrumentId }) => instrumentId ?? '');
    expect(instruments.sort()).toEqual(['nghi-dinh:cp:2010:63', 'nghi-dinh:cp:2018:61']);
    const corrections = (await listCorrections(store)).map(({ path, before, after }) => [path, before, after]);
    expect(corrections).toContainEqual(['tasks.t0.deadlines+', null, 'trước ngày 15/9/2020']);
  });

  test('lacks what was taken away, and positions are those that are seen', async () => {
    const id = await saveLists(RECIPIENTS);
    await correct(id, [REMOVED, ['tasks.0.deadlines.0-', ''], ['header.legalBasis.0-', '']]);
    expect(await shown(id)).toMatchObject({ recipients: RECIPIENTS.slice(1), legalBasis: [], deadlines: [] });
    await correct(id, [
      ['header.recipients.0', 'Sở Tư pháp'],
      ['header.recipients.1-', ''],
    ]);
    expect((await shown(id)).recipients).toEqual(['Sở Tư pháp']);
    const corrections = (await listCorrections(store)).map(({ path, before, after, state }) => [path, before, after, state]);
    expect(corrections).toContainEqual(['header.recipients.2-', 'Lưu: VT', null, 'applied']);
  });

  test.each<[says: string, recipients: string[], removal: string, addition: string, left: string[]]>([
    ['the same', RECIPIENTS, 'applied', 'applied', ['Sở Tài chính', 'Lưu: VT', 'UBND các xã']],
    [
      'the same in another order',
      ['Lưu: VT', 'Sở Nội vụ', 'Sở Tài chính'],
      'applied',
      'applied',
      ['Lưu: VT', 'Sở Tài chính', 'UBND các xã'],
    ],
    ['what was put right', ['Sở Tài chính', 'Lưu: VT', 'UBND các xã'], 'agreed', 'agreed', ['Sở Tài chính', 'Lưu: VT', 'UBND các xã']],
    ['one more', [...RECIPIENTS, 'Báo tỉnh'], 'applied', 'disputed', ['Sở Tài chính', 'Lưu: VT', 'Báo tỉnh', 'UBND các xã']],
  ])('stays so when the file is read anew and says %s', async (_, recipients, removal, addition, left) => {
    const id = await saveLists(RECIPIENTS);
    await correct(id, [REMOVED, ['header.recipients+', 'UBND các xã']]);
    await saveLists(recipients, { version: '2.0.0' });
    expect(await states()).toEqual([`header.recipients.0- ${removal}`, `header.recipients+ ${addition}`]);
    expect((await shown(id)).recipients).toEqual(left);
  });

  test('is as it was when that is taken back', async () => {
    const id = await saveLists(RECIPIENTS);
    const before = JSON.stringify((await loadPlan(store, id))?.record);
    const kept = await correct(id, [REMOVED, ['header.recipients+', 'UBND các xã'], ['header.legalBasis+', '63/2010/NĐ-CP']]);
    for (const correction of kept) await undoCorrection(store, correction.id, LAN);
    expect(JSON.stringify((await loadPlan(store, id))?.record)).toBe(before);
  });

  test.each([
    ['tasks.0.deadlines+', 'hoa hồng', 'correction-addition-unread'],
    ['tasks.0.deadlines+', 'trước 30/6/2020; trước 30/9/2020', 'correction-addition-unread'],
    ['tasks.0.deadlines+', '2020-02-31', 'correction-addition-unread'],
    ['tasks.0.assignments+', 'Sở Tư pháp', 'correction-addition-unread'],
    ['header.legalBasis+', 'vân vân', 'correction-addition-unread'],
    ['header.recipients+', ' ', 'correction-addition-unread'],
    ['header.signatories+', 'Trần Thị B', 'correction-path-unknown'],
    ['tasks.9.deadlines+', '2020-06-30', 'correction-path-unknown'],
    ['header.recipients.9-', '', 'correction-path-unknown'],
    ['header.recipients.0-', 'Sở Nội vụ', 'correction-invalid'],
    ['header.title-', '', 'correction-path-unknown'],
  ])('takes nothing at %s for %j: %s', async (path, text, code) => {
    const id = await saveLists(RECIPIENTS);
    await expect(correct(id, [[path, text]])).rejects.toMatchObject({ code });
  });

  test('tells by which correction something was added that is to be taken away', async () => {
    const id = await saveLists(RECIPIENTS);
    const [added] = await correct(id, [['header.recipients+', 'UBND các xã']]);
    const again = correct(id, [['header.recipients.3-', '']]);
    await expect(again).rejects.toMatchObject({ code: 'correction-added', data: { correction: added?.id } });
  });
});
