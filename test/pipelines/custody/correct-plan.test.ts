import { beforeEach, describe, expect, test } from '@jest/globals';
import { correctPlan } from '../../pipelines/correct-plan.js';
import { removePlan } from '../../pipelines/remove-plan.js';
import { openOriginals } from '../../src/originals/open-originals.js';
import { countInstruments } from '../../src/store/count-instruments.js';
import { listCorrections } from '../../src/questions/list-corrections.js';
import { listDeeds } from '../../src/store/audit-trail.js';
import { undoCorrection } from '../../src/store/correct-plan.js';
import { loadPlan } from '../../src/store/load-plan.js';
import { savePlan } from '../../src/store/save-plan.js';
import { selectPlans } from '../../src/store/select-plans.js';
import { ownStore } from '../support/own-store.js';
import { sampleRecord, type Sample } from '../support/sample-record.js';

const LAN = { name: 'lan', from: 'may-1' };
const JUNE = { kind: 'by', raw: 'trước 30/6/2020', end: '2020-06-30', endInclusive: false } as const;
const DECREE = {
  raw: 'Nghị định số 61/2018/NĐ-CP',
  instrumentId: 'nghi-dinh:cp:2018:61',
  documentType: 'nghi-dinh',
  citation: '61/2018/NĐ-CP',
};
const PLAN: Sample = {
  bytes: 'một',
  body: ['Thực hiện Nghị định số 61/2018/NĐ-CP.'],
  references: [DECREE],
  tasks: [{ description: 'Rà soát', agency: 'so-noi-vu@hai-duong', deadline: JUNE }],
};

const { store, folder } = await ownStore();
const originals = openOriginals(`${folder}/originals`);

beforeEach(async () => {
  await store.db.deleteFrom('plans').execute();
  for (const table of ['cited_instruments', 'group_instruments'] as const) await store.db.deleteFrom(table).execute();
});

/** Gives the plan's id. */
async function save(sample: Sample): Promise<string> {
  const record = sampleRecord(sample);
  await savePlan(store, record, { path: `thư mục/${sample.bytes}.txt`, importedBy: 'lan', importedFrom: 'may-1' });
  return record.id;
}

async function states(): Promise<string[]> {
  return (await listCorrections(store)).map(({ path, state }) => `${path} ${state}`);
}

describe('what a person corrects', () => {
  test('is laid over the record and all that is derived from it', async () => {
    const id = await save(PLAN);
    const kept = await correctPlan(
      store,
      id,
      [
        { path: 'header.number.ordinal', text: '260' },
        { path: 'tasks.0.deadlines.0.end', text: '2020-06-15' },
        { path: 'tasks.0.assignments.0.agency', text: 'Sở Tư pháp' },
        { path: 'references.0.instrumentId', text: 'nghi-dinh:cp:2018:63' },
      ],
      { ...LAN, why: 'theo bản giấy' },
    );
    expect(kept.map(({ path, before, after, by, why, state }) => ({ path, before, after, by, why, state }))).toEqual([
      { path: 'header.number.ordinal', before: 259, after: 260, by: 'lan', why: 'theo bản giấy', state: 'applied' },
      { path: 'tasks.t0.deadlines.0.end', before: '2020-06-30', after: '2020-06-15', by: 'lan', why: 'theo bản giấy', state: 'applied' },
      {
        path: 'tasks.t0.assignments.0.agency',
        before: 'so-noi-vu@hai-duong',
        after: 'so-tu-phap@hai-duong',
        by: 'lan',
        why: 'theo bản giấy',
        state: 'applied',
      },
      {
        path: 'references.r0.instrumentId',
        before: 'nghi-dinh:cp:2018:61',
        after: 'nghi-dinh:cp:2018:63',
        by: 'lan',
        why: 'theo bản giấy',
        state: 'applied',
      },
    ]);
    const shown = await loadPlan(store, id);
    expect(shown?.plan.number).toBe('260/KH-SNV');
    expect(shown?.record.tasks[0]?.deadlines[0]).toMatchObject({ end: '2020-06-15', origin: 'corrected', raw: 'trước 30/6/2020' });
    const { db } = store;
    expect(await db.selectFrom('deadlines').select('end_on').execute()).toEqual([{ end_on: '2020-06-15' }]);
    expect(await db.selectFrom('assignments').select('agency_id').execute()).toEqual([{ agency_id: 'so-tu-phap@hai-duong' }]);
    expect((await countInstruments(store)).items.map(({ instrumentId, mentions }) => [instrumentId, mentions])).toEqual([
      ['nghi-dinh:cp:2018:63', 1],
    ]);
    expect(
      (await listDeeds(store, { planId: id })).items.map(({ action, name, details }) => [action, name, details['path'], details['after']]),
    ).toContainEqual(['correct', 'lan', 'header.number.ordinal', '260']);
  });

  test('stays when the file is read anew, and is told where the readings differ', async () => {
    const id = await save(PLAN);
    await correctPlan(
      store,
      id,
      [
        { path: 'tasks.0.deadlines.0.end', text: '2020-06-15' },
        { path: 'header.title', text: 'Chuyển đổi số' },
      ],
      LAN,
    );
    const other = {
      ...PLAN,
      version: '2.0.0',
      title: 'Tiêu đề khác',
      tasks: [{ description: 'Rà soát', agency: 'bnv', deadline: { ...JUNE, end: '2020-07-01' } }],
    };
    await save(other);
    expect(await states()).toEqual(['tasks.t0.deadlines.0.end disputed', 'header.title lost']);
    const shown = await loadPlan(store, id);
    expect(shown?.record.tasks[0]).toMatchObject({ deadlines: [{ end: '2020-06-15' }], assignments: [{ agency: { value: 'bnv' } }] });
    expect(shown?.plan.title).toBe('Tiêu đề khác');
  });

  test('is made anew or taken back', async () => {
    const id = await save(PLAN);
    await correctPlan(store, id, [{ path: 'header.title', text: 'Lần một' }], LAN);
    const [latest] = await correctPlan(store, id, [{ path: 'header.title', text: 'Lần hai' }], LAN);
    expect(await states()).toEqual(['header.title applied']);
    expect(latest).toMatchObject({ before: 'Kế hoạch cải cách hành chính năm 2020', after: 'Lần hai' });
    await undoCorrection(store, latest?.id ?? 0, LAN);
    expect(await undoCorrection(store, latest?.id ?? 0, LAN)).toBeUndefined();
    expect(JSON.stringify((await loadPlan(store, id))?.record)).toBe(JSON.stringify(sampleRecord(PLAN)));
    expect((await listDeeds(store, { planId: id })).items.map(({ action }) => action).slice(0, 3)).toEqual([
      'undo-correction',
      'correct',
      'correct',
    ]);
  });

  test.each([
    ['Sở Nội vụ tỉnh Hưng Yên', 'so-noi-vu@hung-yen'],
    ['bnv', 'bnv'],
    ['Những người yêu hoa', null],
  ])('names an issuer as people do: %s', async (words, value) => {
    const id = await save(PLAN);
    await correctPlan(store, id, [{ path: 'header.issuer', text: words }], LAN);
    expect((await loadPlan(store, id))?.record.header.issuer).toMatchObject({ value, origin: 'corrected' });
  });

  test.each([
    ['Báo cáo', 'bao-cao'],
    ['bao-cao', 'bao-cao'],
    ['QĐ', 'quyet-dinh'],
    ['', null],
  ])('names a type of document as people do: %s', async (words, value) => {
    const id = await save(PLAN);
    await correctPlan(store, id, [{ path: 'header.documentType', text: words }], LAN);
    expect((await loadPlan(store, id))?.record.header.documentType).toMatchObject({ value, origin: 'corrected' });
  });

  test('knows no other types', async () => {
    const id = await save(PLAN);
    await expect(correctPlan(store, id, [{ path: 'header.documentType', text: 'Bài thơ' }], LAN)).rejects.toMatchObject({
      code: 'document-type-unknown',
    });
  });

  test('is taken whole or not at all', async () => {
    const id = await save(PLAN);
    const wrong = correctPlan(
      store,
      id,
      [
        { path: 'header.title', text: 'Tốt' },
        { path: 'header.issuedOn', text: 'hôm qua' },
      ],
      LAN,
    );
    await expect(wrong).rejects.toMatchObject({ code: 'correction-day-invalid' });
    expect(await states()).toEqual([]);
  });
});

describe('a list that a person changes', () => {
  const RECIPIENTS = ['Sở Nội vụ', 'Sở Tài chính', 'Lưu: VT'];
  const REMOVED = { path: 'header.recipients.0-', text: '' };

  /** What a reading of the same file gives: other recipients, another task. */
  async function saveLists(recipients: string[], more: Sample = {}): Promise<string> {
    const record = sampleRecord({ ...PLAN, ...more });
    const said = (value: string) => ({ value, raw: `- ${value};`, spans: [], origin: 'stated' as const, confidence: 1 });
    const header = { ...record.header, recipients: recipients.map(said), legalBasis: record.references.map(({ mentionId }) => mentionId) };
    await savePlan(store, { ...record, header }, { path: 'a.txt', importedBy: 'lan', importedFrom: 'may-1' });
    return record.id;
  }

  async function shown(id: string) {
    const plan = await loadPlan(store, id);
    const {
      header,
      references,
      tasks: [task],
    } = plan?.record ?? sampleRecord();
    return {
      recipients: header.recipients.map(({ value }) => value),
      legalBasis: header.legalBasis.map((basis) => references.find(({ mentionId }) => mentionId === basis)?.citation),
      deadlines: task?.deadlines.map(({ kind, end, endInclusive }) => [kind, end, endInclusive]),
      assignments: task?.assignments.map(({ role, agency }) => [role, agency.value]),
    };
  }

  test('has what was added, in all that is derived from it', async () => {
    const id = await saveLists(RECIPIENTS);
    await correctPlan(
      store,
      id,
      [
        { path: 'header.recipients+', text: 'UBND các xã' },
        { path: 'header.legalBasis+', text: 'Nghị định số 63/2010/NĐ-CP' },
        { path: 'tasks.0.deadlines+', text: 'trước ngày 15/9/2020' },
        { path: 'tasks.0.deadlines+', text: '2020-12-20' },
        { path: 'tasks.0.assignments+', text: 'phối hợp: Sở Tư pháp' },
        { path: 'tasks.0.assignments+', text: 'report: so-tai-chinh@hai-duong' },
      ],
      LAN,
    );
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
    expect((await countInstruments(store)).items.map(({ instrumentId }) => instrumentId ?? '').sort()).toEqual([
      'nghi-dinh:cp:2010:63',
      'nghi-dinh:cp:2018:61',
    ]);
    expect((await listCorrections(store)).map(({ path, before, after }) => [path, before, after])).toContainEqual([
      'tasks.t0.deadlines+',
      null,
      'trước ngày 15/9/2020',
    ]);
  });

  test('lacks what was taken away, and positions are those that are seen', async () => {
    const id = await saveLists(RECIPIENTS);
    await correctPlan(store, id, [REMOVED, { path: 'tasks.0.deadlines.0-', text: '' }, { path: 'header.legalBasis.0-', text: '' }], LAN);
    expect(await shown(id)).toMatchObject({ recipients: RECIPIENTS.slice(1), legalBasis: [], deadlines: [] });
    await correctPlan(
      store,
      id,
      [
        { path: 'header.recipients.0', text: 'Sở Tư pháp' },
        { path: 'header.recipients.1-', text: '' },
      ],
      LAN,
    );
    expect((await shown(id)).recipients).toEqual(['Sở Tư pháp']);
    expect((await listCorrections(store)).map(({ path, before, after, state }) => [path, before, after, state])).toContainEqual([
      'header.recipients.2-',
      'Lưu: VT',
      null,
      'applied',
    ]);
  });

  test.each<[string, string, string[], string[], string[]]>([
    [
      'the same',
      '2.0.0',
      RECIPIENTS,
      ['header.recipients.0- applied', 'header.recipients+ applied'],
      ['Sở Tài chính', 'Lưu: VT', 'UBND các xã'],
    ],
    [
      'the same in another order',
      '2.0.0',
      ['Lưu: VT', 'Sở Nội vụ', 'Sở Tài chính'],
      ['header.recipients.0- applied', 'header.recipients+ applied'],
      ['Lưu: VT', 'Sở Tài chính', 'UBND các xã'],
    ],
    [
      'what was put right',
      '2.0.0',
      ['Sở Tài chính', 'Lưu: VT', 'UBND các xã'],
      ['header.recipients.0- agreed', 'header.recipients+ agreed'],
      ['Sở Tài chính', 'Lưu: VT', 'UBND các xã'],
    ],
    [
      'one more',
      '2.0.0',
      [...RECIPIENTS, 'Báo tỉnh'],
      ['header.recipients.0- applied', 'header.recipients+ disputed'],
      ['Sở Tài chính', 'Lưu: VT', 'Báo tỉnh', 'UBND các xã'],
    ],
  ])('stays so when the file is read anew and says %s', async (_, version, recipients, expected, left) => {
    const id = await saveLists(RECIPIENTS);
    await correctPlan(store, id, [REMOVED, { path: 'header.recipients+', text: 'UBND các xã' }], LAN);
    await saveLists(recipients, { version });
    expect(await states()).toEqual(expected);
    expect((await shown(id)).recipients).toEqual(left);
  });

  test('is as it was when that is taken back', async () => {
    const id = await saveLists(RECIPIENTS);
    const before = JSON.stringify((await loadPlan(store, id))?.record);
    const kept = await correctPlan(
      store,
      id,
      [REMOVED, { path: 'header.recipients+', text: 'UBND các xã' }, { path: 'header.legalBasis+', text: '63/2010/NĐ-CP' }],
      LAN,
    );
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
    await expect(correctPlan(store, id, [{ path, text }], LAN)).rejects.toMatchObject({ code });
  });

  test('tells by which correction something was added that is to be taken away', async () => {
    const id = await saveLists(RECIPIENTS);
    const [added] = await correctPlan(store, id, [{ path: 'header.recipients+', text: 'UBND các xã' }], LAN);
    const again = correctPlan(store, id, [{ path: 'header.recipients.3-', text: '' }], LAN);
    await expect(again).rejects.toMatchObject({ code: 'correction-added', data: { correction: added?.id } });
  });
});

describe('a plan that is removed', () => {
  test('is gone with its original; the fact stays', async () => {
    const bytes = Buffer.from('Kế hoạch');
    const id = await save({ ...PLAN, bytes: bytes.toString() });
    expect(await originals.put(bytes)).toBe(id);
    await correctPlan(store, id, [{ path: 'header.title', text: 'Khác' }], LAN);
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
