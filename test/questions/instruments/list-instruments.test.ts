import { beforeAll, expect, test } from '@jest/globals';
import { instrumentRegister } from '../../../src/knowledge/instruments/instrument-register.js';
import { countVerdicts } from '../../../src/questions/instruments/count-verdicts.js';
import { listInstruments } from '../../../src/questions/instruments/list-instruments.js';
import { savePlan } from '../../../src/store/saving/save-plan.js';
import { ownStore } from '../../support/own-store.js';
import { sampleRecord } from '../../support/sample-record.js';

const register = instrumentRegister(undefined);
const ONE_STOP = { instrumentId: 'nghi-dinh:cp:2018:61', documentType: 'nghi-dinh', raw: '61/2018/NĐ-CP' };
const UNKNOWN = { instrumentId: 'nghi-dinh:cp:2018:9999', documentType: 'nghi-dinh', raw: '9999/2018/NĐ-CP' };

const { store } = await ownStore();

beforeAll(async () => {
  for (const [number, issuedOn] of [
    ['1', '2018-05-02'],
    ['2', '2020-01-31'],
    ['3', '2021-02-01'],
    ['4', '2025-09-01'],
  ] as const) {
    const references = number === '2' ? [ONE_STOP, UNKNOWN] : [ONE_STOP];
    const body = ['Thực hiện Nghị định số 61/2018/NĐ-CP, Nghị định số 9999/2018/NĐ-CP.'];
    const record = sampleRecord({ bytes: number, number, issuedOn, body, references, title: `Kế hoạch ${number}`, period: null });
    await savePlan(store, record, { path: `${number}.txt`, importedBy: 'lan', importedFrom: 'may-1' });
  }
});

test('cited instruments with what became of them; nothing of one that the register lacks', async () => {
  const { items } = await listInstruments(store, register);
  expect(
    items.map(({ instrumentId, plans, standing }) => [instrumentId, plans, standing?.state, standing?.replacedBy.map(({ id }) => id)]),
  ).toEqual([
    ['nghi-dinh:cp:2018:61', 4, 'ended', ['nghi-dinh:cp:2025:118']],
    ['nghi-dinh:cp:2018:9999', 1, undefined, undefined],
  ]);
});

test('plans that cite it, by whether it was in force on their date', async () => {
  expect(await countVerdicts(store, register, ['nghi-dinh:cp:2018:9999', 'nghi-dinh:cp:2018:61'])).toEqual([
    { instrumentId: 'nghi-dinh:cp:2018:9999', plans: { 'in-force': 0, 'not-issued': 0, 'not-yet': 0, ended: 0, unknown: 1 } },
    { instrumentId: 'nghi-dinh:cp:2018:61', plans: { 'in-force': 2, 'not-issued': 0, 'not-yet': 1, ended: 1, unknown: 0 } },
  ]);
});

test('whoever counts every plan one by one finds the same', async () => {
  const acts = register.all.filter(({ relations, validFrom }) => relations.length > 0 || validFrom !== undefined).slice(0, 120);
  const references = acts.map(({ id, citation }) => ({ instrumentId: id, documentType: id.split(':')[0] ?? '', raw: citation }));
  for (const [index, issuedOn] of [
    null,
    '2009',
    '2014-12',
    '2015-06-30',
    '2018',
    '2019-07',
    '2020-02-29',
    '2022',
    '2025-09-01',
  ].entries()) {
    const number = String(100 + index);
    const record = sampleRecord({
      bytes: number,
      number,
      issuedOn,
      body: [`Đợt ${number}.`, ...references.map(({ raw }) => raw)],
      references,
      title: `Kế hoạch ${number}`,
      period: null,
    });
    await savePlan(store, record, { path: `${number}.txt`, importedBy: 'lan', importedFrom: 'may-1' });
  }
  const ids = [...acts.map(({ id }) => id), UNKNOWN.instrumentId, 'nghi-dinh:cp:2018:7777'];
  const counted = await countVerdicts(store, register, ids);
  expect(counted).toEqual(await countVerdicts({ ...store, isOfUnit: true }, register, ids));
  const found = new Set(counted.flatMap(({ plans }) => Object.entries(plans).flatMap(([verdict, count]) => (count > 0 ? [verdict] : []))));
  expect(found.size).toBe(5);
});
