import { describe, expect, test } from '@jest/globals';
import type { Deadline, PlanRecord, Task } from '../../schemas/index.js';
import { applyCorrections } from '../../src/corrections/apply-corrections.js';
import { correctableFields } from '../../src/corrections/correctable-fields.js';
import { pathOf } from '../../src/corrections/correction.js';
import { proposeCorrection } from '../../src/corrections/propose-correction.js';
import { agency, planRecord, value } from '../support/plan-record.js';

function deadline(raw: string, end: string): Deadline {
  return { kind: 'by', end, endInclusive: false, iso8601: `../${end}`, raw, spans: [], origin: 'stated', confidence: 1 };
}

function task(id: string, description: string, ...deadlines: Deadline[]): Task {
  return {
    id,
    label: '1',
    path: 'II/1',
    description: value(description),
    assignments: [{ role: 'lead', agency: agency('so-noi-vu@hai-duong', 'Sở Nội vụ') }],
    deadlines,
    references: [],
    columns: [],
    origin: 'table',
    spans: [],
  };
}

const JUNE = deadline('trước 30/6', '2020-06-30');
const PLAN = planRecord({ tasks: [task('t-1a', 'Rà soát'), task('t-2b', 'Báo cáo', JUNE)] });
const BARE = planRecord({ header: { ...PLAN.header, number: null, issuedOn: null } });

function correct(record: PlanRecord, path: string, text: string) {
  const correction = proposeCorrection(record, { path, text });
  return { correction, corrected: applyCorrections(record, [correction]) };
}

describe('a correction', () => {
  test.each([
    [
      'header.title',
      PLAN,
      'Chuyển đổi số',
      'header.title',
      { value: 'Chuyển đổi số', raw: 'Cải cách hành chính năm 2020', origin: 'corrected', confidence: 1 },
    ],
    ['header.issuedOn', PLAN, '2020-03-31', 'header.issuedOn', { value: '2020-03-31', precision: 'day', raw: 'tháng 3 năm 2020' }],
    ['header.issuedOn', PLAN, '', 'header.issuedOn', { value: null, precision: null }],
    ['header.number.ordinal', PLAN, '259', 'header.number.ordinal', { value: 259, raw: '12' }],
    ['header.period', PLAN, '2021-01-01/2021-12-31', 'header.period', { value: { start: '2021-01-01', end: '2021-12-31' } }],
    [
      'header.issuer.name',
      PLAN,
      'Sở Nội vụ tỉnh Hải Dương',
      'header.issuer.name',
      { value: 'so-noi-vu@hai-duong', name: 'Sở Nội vụ tỉnh Hải Dương' },
    ],
    ['tasks.1.deadlines.0.end', PLAN, '2020-06-15', 'tasks.t-2b.deadlines.0.end', { end: '2020-06-15', kind: 'by', raw: 'trước 30/6' }],
    ['tasks.t-1a.description', PLAN, 'Rà soát thủ tục', 'tasks.t-1a.description', { value: 'Rà soát thủ tục' }],
    ['tasks.0.product', PLAN, 'Báo cáo', 'tasks.t-1a.product', { value: 'Báo cáo', raw: '', spans: [], origin: 'corrected' }],
    ['header.issuedOn', BARE, '2020-03', 'header.issuedOn', { value: '2020-03', precision: 'month', raw: '' }],
    ['header.number.ordinal', BARE, '7', 'header.number.ordinal', { value: 7, raw: '' }],
  ])('of %s', (path, record, text, canonical, expected) => {
    const { correction, corrected } = correct(record, path, text);
    expect(pathOf(correction)).toBe(canonical);
    expect(corrected.states).toEqual(['applied']);
    const holder = correction.holder.split('.').reduce<unknown>((node, name) => {
      if (Array.isArray(node)) return node.find((member: { id?: string }) => member.id === name) ?? node[Number(name)];
      return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
    }, corrected.record);
    expect(holder).toMatchObject(expected);
  });

  test('of a bound of a deadline leaves behind what was made of the bounds', () => {
    const { corrected } = correct(PLAN, 'tasks.1.deadlines.0.end', '2020-06-15');
    expect(corrected.record.tasks[1]?.deadlines[0]).not.toHaveProperty('iso8601');
  });

  test.each([
    ['header.issuedOn', '31/3/2020', '2020-03-31'],
    ['header.issuedOn', '3/2020', '2020-03'],
    ['header.issuedOn', 'ngày 05 tháng 3 năm 2020', '2020-03-05'],
    ['header.issuedOn', 'tháng 3 năm 2020', '2020-03'],
    ['header.period', '1/1/2021 đến 31/12/2025', { start: '2021-01-01', end: '2025-12-31' }],
    ['header.period', '1/1/2021 - 31/12/2025', { start: '2021-01-01', end: '2025-12-31' }],
    ['header.place', '3/2020', '3/2020'],
  ])('of %s to %s, as people write a date, is %j', (path, text, expected) => {
    expect(proposeCorrection(PLAN, { path, text }).fields['value']).toEqual(expected);
  });

  test('leaves what was extracted as it is', () => {
    const before = JSON.stringify(PLAN);
    correct(PLAN, 'header.title', 'Khác');
    expect(JSON.stringify(PLAN)).toBe(before);
  });

  test.each([
    ['header.issuedOm', '2020', 'correction-path-unknown', { nearest: 'header.issuedOn' }],
    ['tasks.9.description', 'x', 'correction-path-unknown', {}],
    ['tasks.0.deadlines', 'x', 'correction-path-unknown', {}],
    ['tasks.1.deadlines.0.edn', '2020-01-01', 'correction-path-unknown', { nearest: 'tasks.1.deadlines.0.end' }],
    ['header.title.raw', 'x', 'correction-path-unknown', {}],
    ['id', 'x', 'correction-path-unknown', {}],
    ['__proto__.x', 'x', 'correction-path-unknown', {}],
    ['header.issuedOn', '31/2/2020', 'correction-day-invalid', { path: 'header.issuedOn', value: '31/2/2020' }],
    ['header.period', '31/12/2020 - 1/1/2020', 'correction-day-invalid', {}],
    ['header.period', '1/1/2020 - hết năm', 'correction-day-invalid', {}],
    ['header.issuedOn', 'ngày 31 tháng 2 năm 2020', 'correction-day-invalid', {}],
    ['header.issuedOn', '2020-02-31', 'correction-day-invalid', {}],
    ['header.number.ordinal', '-3', 'correction-invalid', {}],
    ['tasks.1.deadlines.0.kind', 'sometime', 'correction-invalid', {}],
    ['tasks.1.deadlines.0.end', '2020-13-01', 'correction-day-invalid', {}],
  ])('at %s with %j is refused: %s', (path, text, code, data) => {
    expect(() => proposeCorrection(PLAN, { path, text })).toThrow(expect.objectContaining({ code, data: expect.objectContaining(data) }));
  });
});

test('what can be corrected is listed, and what is missing of the head', () => {
  expect(correctableFields(BARE).map(({ path, value: read, raw }) => [path, read, raw])).toEqual([
    ['header.issuedOn', null, ''],
    ['header.number.ordinal', null, ''],
    ['header.number.symbol', null, ''],
    ['header.documentType', 'ke-hoach', 'ke-hoach'],
    ['header.issuer', 'so-noi-vu@hai-duong', 'so-noi-vu@hai-duong'],
    ['header.place', 'Hải Dương', 'Hải Dương'],
    ['header.title', 'Cải cách hành chính năm 2020', 'Cải cách hành chính năm 2020'],
    ['header.period', { start: '2020-01-01', end: '2020-12-31' }, 'năm 2020'],
    ['header.signatories.0.name', 'Trần Thị B', 'Trần Thị B'],
    ['header.signatories.0.position', 'PHÓ GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['header.recipients.0', 'Lưu: VT', 'Lưu: VT'],
    ['header.legalBasis.0-', 'r1', ''],
    ['header.legalBasis+', null, ''],
    ['header.recipients+', null, ''],
  ]);
});

describe('another reading', () => {
  const correction = proposeCorrection(PLAN, { path: 'tasks.1.deadlines.0.end', text: '2020-06-15' });
  const withTasks = (...tasks: Task[]) => applyCorrections(planRecord({ tasks }), [correction]);

  test.each([
    ['the same is corrected', [task('t-1a', 'Rà soát'), task('t-2b', 'Báo cáo', JUNE)], 'applied', '2020-06-15'],
    ['at another place and by another id is found by its words', [task('t-9', 'Báo cáo tháng', JUNE)], 'applied', '2020-06-15'],
    [
      'that says what was corrected needs it no more',
      [task('t-2b', 'Báo cáo', { ...JUNE, end: '2020-06-15', iso8601: '' })],
      'agreed',
      '2020-06-15',
    ],
    [
      'that says a third thing is disputed and corrected',
      [task('t-2b', 'Báo cáo', { ...JUNE, end: '2020-07-01' })],
      'disputed',
      '2020-06-15',
    ],
    ['with other words is left alone', [task('t-2b', 'Báo cáo', { ...JUNE, raw: 'Quý II' })], 'lost', '2020-06-30'],
    ['with the words at two places is left alone', [task('t-3', 'Khác', JUNE), task('t-4', 'Khác nữa', JUNE)], 'lost', '2020-06-30'],
  ])('%s', (_, tasks, state, end) => {
    const { record, states } = withTasks(...tasks);
    expect(states).toEqual([state]);
    expect(record.tasks.flatMap(({ deadlines }) => deadlines).map((each) => each.end)).toContain(end);
  });
});
