import { expect, test } from '@jest/globals';
import { asReading } from '../../bench/as-reading.js';
import { compareReading } from '../../bench/compare/compare-reading.js';
import { goldSchema } from '../../bench/gold.js';
import type { PlanRecord } from '../../schemas/index.js';
import { agency, planRecord, value } from '../support/plan-record.js';

const record: PlanRecord = planRecord({
  sections: [
    {
      label: 'II',
      path: 'II',
      level: 1,
      title: value('NHIỆM VỤ'),
      text: '',
      spans: [],
      children: [{ label: '-', path: 'II/-1', level: 2, title: value('Họp.'), text: '', spans: [], children: [] }],
    },
  ],
  tasks: [
    {
      id: 't1',
      label: '01',
      path: 'II',
      group: 'I. CẢI CÁCH THỂ CHẾ',
      description: value('Họp giao ban'),
      assignments: [{ role: 'lead', agency: agency('van-phong@so-noi-vu@hai-duong') }],
      deadlines: [{ kind: 'by', end: '2020-12-15', endInclusive: false, yearSource: 'plan', ...evidence('Trước 15/12') }],
      references: ['r1'],
      columns: [],
      origin: 'table',
      spans: [],
    },
  ],
  references: [
    {
      mentionId: 'r1',
      instrumentId: 'nghi-dinh:cp:2018:61',
      citation: '61/2018/NĐ-CP',
      raw: 'Nghị định số 61/2018/NĐ-CP',
      documentType: 'nghi-dinh',
      function: 'basis',
      resolution: 'stated',
      spans: [],
      confidence: 1,
    },
  ],
});

const gold = goldSchema.parse({
  document: 'a.txt',
  header: {
    documentType: 'ke-hoach',
    issuer: 'so-noi-vu@hai-duong',
    number: 12,
    suffix: 'a',
    symbol: 'KH-SNV',
    place: 'Hải Dương',
    issuedOn: '2020-03',
    title: 'Cải cách hành chính năm 2020',
    period: '2020-01-01/2020-12-31',
    legalBasis: ['Nghị định số 61/2018/NĐ-CP'],
    signatories: [{ name: 'Trần Thị B', position: 'PHÓ GIÁM ĐỐC', authorities: [{ mark: 'KT', of: 'GIÁM ĐỐC' }] }],
    recipients: ['Lưu: VT'],
  },
  outline: [
    { path: 'II', label: 'II', title: 'NHIỆM VỤ' },
    { path: 'II/-1', label: '-' },
  ],
  tasks: [
    {
      label: '01',
      path: 'II',
      group: 'I. CẢI CÁCH THỂ CHẾ',
      description: 'Họp giao ban',
      assignments: [{ role: 'lead', agency: 'van-phong@so-noi-vu@hai-duong' }],
      deadlines: [{ kind: 'by', end: '2020-12-15', endInclusive: false }],
      references: ['nghi-dinh:cp:2018:61'],
    },
  ],
  references: [{ raw: 'Nghị định số 61/2018/NĐ-CP', id: 'nghi-dinh:cp:2018:61' }],
});

test('a record that says what gold says is wholly right', () => {
  const observations = compareReading(gold, asReading(record));
  expect(observations.filter(({ strict }) => !strict)).toEqual([]);
  expect(new Set(observations.map(({ field }) => field.split('.')[0]))).toEqual(
    new Set(['header', 'outline', 'tasks', 'deadlines', 'references']),
  );
});

test('the catch-all section of a document without divisions is no part of the outline', () => {
  const section = { label: '', path: '1', level: 1, title: value(''), text: 'Họp.', spans: [], children: [] };
  expect(asReading(planRecord({ sections: [section] })).outline).toEqual([]);
});

function evidence(raw: string): { raw: string; spans: []; origin: 'stated'; confidence: number } {
  return { raw, spans: [], origin: 'stated', confidence: 1 };
}
