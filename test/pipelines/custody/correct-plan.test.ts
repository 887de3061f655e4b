import { describe, expect, test } from '@jest/globals';
import { listDeeds } from '../../../src/store/audit-trail.js';
import { undoCorrection } from '../../../src/store/saving/correct-plan.js';
import { countInstruments } from '../../../src/store/citations/count-instruments.js';
import { loadPlan } from '../../../src/store/plans/load-plan.js';
import { sampleRecord } from '../../support/sample-record.js';
import { custodyStore, JUNE, LAN, PLAN } from './custody-store.js';

const { store, save, correct, states } = await custodyStore();

describe('what a person corrects', () => {
  test('is laid over the record and all that is derived from it', async () => {
    const id = await save(PLAN);
    const kept = await correct(
      id,
      [
        ['header.number.ordinal', '260'],
        ['tasks.0.deadlines.0.end', '2020-06-15'],
        ['tasks.0.assignments.0.agency', 'Sở Tư pháp'],
        ['references.0.instrumentId', 'nghi-dinh:cp:2018:63'],
      ],
      'theo bản giấy',
    );
    expect(kept.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['header.number.ordinal', 259, 260],
      ['tasks.t0.deadlines.0.end', '2020-06-30', '2020-06-15'],
      ['tasks.t0.assignments.0.agency', 'so-noi-vu@hai-duong', 'so-tu-phap@hai-duong'],
      ['references.r0.instrumentId', 'nghi-dinh:cp:2018:61', 'nghi-dinh:cp:2018:63'],
    ]);
    for (const correction of kept) expect(correction).toMatchObject({ by: 'lan', why: 'theo bản giấy', state: 'applied' });
    const shown = await loadPlan(store, id);
    expect(shown?.plan.number).toBe('260/KH-SNV');
    expect(shown?.record.tasks[0]?.deadlines[0]).toMatchObject({ end: '2020-06-15', origin: 'corrected', raw: 'trước 30/6/2020' });
    const { db } = store;
    expect(await db.selectFrom('deadlines').select('end_on').execute()).toEqual([{ end_on: '2020-06-15' }]);
    expect(await db.selectFrom('assignments').select('agency_id').execute()).toEqual([{ agency_id: 'so-tu-phap@hai-duong' }]);
    const instruments = (await countInstruments(store)).items;
    expect(instruments.map(({ instrumentId, mentions }) => [instrumentId, mentions])).toEqual([['nghi-dinh:cp:2018:63', 1]]);
    const deeds = (await listDeeds(store, { planId: id })).items;
    const told = deeds.map(({ action, name, details }) => [action, name, details['path'], details['after']]);
    expect(told).toContainEqual(['correct', 'lan', 'header.number.ordinal', '260']);
  });

  test.each([
    ['end', 'đến hết ngày 15/6/2020', JUNE, { kind: 'by', end: '2020-06-15', endInclusive: true }],
    ['end', 'trước ngày 15/6/2020', { kind: 'unread', raw: 'giữa hè' }, { kind: 'by', end: '2020-06-15', endInclusive: false }],
    ['end', 'từ 1/6 đến 15/6/2020', JUNE, { kind: 'interval', start: '2020-06-01', end: '2020-06-15', endInclusive: true }],
    [
      'start',
      'từ ngày 10/5/2020',
      { kind: 'interval', raw: 'tháng 5', start: '2020-05-01', end: '2020-05-31', endInclusive: true },
      { kind: 'interval', start: '2020-05-10', end: '2020-05-31', endInclusive: true },
    ],
    ['end', '15/6/2020', JUNE, { kind: 'by', end: '2020-06-15', endInclusive: false }],
  ] as const)('its %s given as %j, as the paper says it', async (bound, text, deadline, expected) => {
    const id = await save({ ...PLAN, tasks: [{ description: 'Rà soát', agency: 'bnv', deadline }] });
    await correct(id, [[`tasks.0.deadlines.0.${bound}`, text]]);
    const { raw } = deadline;
    const shown = await loadPlan(store, id);
    const [corrected] = shown?.record.tasks[0]?.deadlines ?? [];
    expect(corrected).toMatchObject({ ...expected, raw, origin: 'corrected', confidence: 1 });
    expect(corrected?.start).toBe('start' in expected ? expected.start : undefined);
    expect(await states()).toEqual([`tasks.t0.deadlines.0.${bound} applied`]);
  });

  test.each([
    ['tasks.0.deadlines.0.end', 'trước ngày 31/6/2020'],
    ['tasks.0.deadlines.0.end', 'hằng tháng'],
    ['tasks.0.deadlines.0.start', 'trước ngày 15/6/2020'],
    ['header.period', 'năm nào đó'],
  ])('at %s is not %j, which names no such day', async (path, text) => {
    const id = await save(PLAN);
    await expect(correct(id, [[path, text]])).rejects.toMatchObject({ code: 'correction-day-invalid' });
  });

  test('of its period may be given in words', async () => {
    const id = await save(PLAN);
    await correct(id, [['header.period', 'quý II/2020']]);
    expect((await loadPlan(store, id))?.record.header.period).toMatchObject({ value: { start: '2020-04-01', end: '2020-06-30' } });
  });

  test('stays when the file is read anew, and is told where the readings differ', async () => {
    const id = await save(PLAN);
    await correct(id, [
      ['tasks.0.deadlines.0.end', '2020-06-15'],
      ['header.title', 'Chuyển đổi số'],
    ]);
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
    await correct(id, [['header.title', 'Lần một']]);
    const [latest] = await correct(id, [['header.title', 'Lần hai']]);
    expect(await states()).toEqual(['header.title applied']);
    expect(latest).toMatchObject({ before: 'Kế hoạch cải cách hành chính năm 2020', after: 'Lần hai' });
    await undoCorrection(store, latest?.id ?? 0, LAN);
    expect(await undoCorrection(store, latest?.id ?? 0, LAN)).toBeUndefined();
    expect(JSON.stringify((await loadPlan(store, id))?.record)).toBe(JSON.stringify(sampleRecord(PLAN)));
    const actions = (await listDeeds(store, { planId: id })).items.map(({ action }) => action);
    expect(actions.slice(0, 3)).toEqual(['undo-correction', 'correct', 'correct']);
  });

  test.each([
    ['Sở Nội vụ tỉnh Hưng Yên', 'so-noi-vu@hung-yen'],
    ['bnv', 'bnv'],
    ['Những người yêu hoa', null],
  ])('names an issuer as people do: %s', async (words, value) => {
    const id = await save(PLAN);
    await correct(id, [['header.issuer', words]]);
    expect((await loadPlan(store, id))?.record.header.issuer).toMatchObject({ value, origin: 'corrected' });
  });

  test.each([
    ['Báo cáo', 'bao-cao'],
    ['bao-cao', 'bao-cao'],
    ['QĐ', 'quyet-dinh'],
    ['', null],
  ])('names a type of document as people do: %s', async (words, value) => {
    const id = await save(PLAN);
    await correct(id, [['header.documentType', words]]);
    expect((await loadPlan(store, id))?.record.header.documentType).toMatchObject({ value, origin: 'corrected' });
  });

  test('knows no other types', async () => {
    const id = await save(PLAN);
    await expect(correct(id, [['header.documentType', 'Bài thơ']])).rejects.toMatchObject({
      code: 'document-type-unknown',
    });
  });

  test('is taken whole or not at all', async () => {
    const id = await save(PLAN);
    const wrong = correct(id, [
      ['header.title', 'Tốt'],
      ['header.issuedOn', 'hôm qua'],
    ]);
    await expect(wrong).rejects.toMatchObject({ code: 'correction-day-invalid' });
    expect(await states()).toEqual([]);
  });
});
