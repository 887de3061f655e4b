import { describe, expect, test } from '@jest/globals';
import { compareTasks } from '../../../bench/compare/compare-tasks.js';
import type { GoldTask } from '../../../bench/gold.js';
import { inventedDates, scoreFields } from '../../../bench/score.js';
import { by, task } from '../reading.js';

const report = task('Báo cáo kết quả cải cách hành chính', {
  product: 'Báo cáo',
  assignments: [
    { role: 'lead', agency: 'so-noi-vu@hai-duong' },
    { role: 'partner', agency: 'group:so-ban-nganh-tinh' },
  ],
  deadlines: [by('2020-12-15')],
});

/** "right/gold/ours" of a field. */
function counts(field: string, golds: GoldTask[], ours: GoldTask[]): string {
  const score = scoreFields(compareTasks(golds, ours)).find((one) => one.field === field);
  return score ? `${score.right}/${score.gold}/${score.ours}` : 'none';
}

describe('a row is right as a whole', () => {
  test.each<[string, Partial<GoldTask>, string]>([
    ['the same', {}, '1/1/1'],
    ['white space in the description', { description: 'Báo cáo  kết quả cải cách hành chính ' }, '1/1/1'],
    ['assignments in another order', { assignments: report.assignments.toReversed() }, '1/1/1'],
    ['another label and group: no part of the row', { label: '2', group: 'A' }, '1/1/1'],
    ['a word of the description', { description: 'Báo cáo kết quả cải cách' }, '0/1/1'],
    ['product lost', { product: null }, '0/1/1'],
    ['another role', { assignments: [{ role: 'partner', agency: 'so-noi-vu@hai-duong' }] }, '0/1/1'],
    ['one assignment too many', { assignments: [...report.assignments, { role: 'lead', agency: 'bnv' }] }, '0/1/1'],
    ['deadline inclusive', { deadlines: [{ ...by('2020-12-15'), endInclusive: true }] }, '0/1/1'],
    ['a second deadline', { deadlines: [by('2020-12-15'), by('2020-06-15')] }, '0/1/1'],
  ])('%s', (_, change, expected) => {
    expect(counts('tasks.row', [report], [{ ...report, ...change }])).toBe(expected);
  });

  test('missing and extra rows count', () => {
    const other = task('Tổ chức hội nghị tổng kết', { label: '2' });
    expect(counts('tasks.row', [report, other], [report])).toBe('1/2/1');
    expect(counts('tasks.row', [report], [other, report])).toBe('1/1/2');
  });

  test('rows that differ in the deadline alone keep their places', () => {
    const first = task('Họp giao ban', { deadlines: [by('2020-03-01')] });
    const second = task('Họp giao ban', { deadlines: [by('2020-06-01')] });
    expect(counts('tasks.row', [first, second], [first, second])).toBe('2/2/2');
  });
});

describe('deadlines', () => {
  test('order of keys and rules does not matter', () => {
    const gold = task('Họp', { deadlines: [{ kind: 'recurring', rrules: ['FREQ=MONTHLY', 'FREQ=YEARLY'] }] });
    const ours = task('Họp', { deadlines: [{ rrules: ['FREQ=YEARLY', 'FREQ=MONTHLY'], kind: 'recurring', end: undefined }] });
    expect(counts('deadlines.whole', [gold], [ours])).toBe('1/1/1');
  });

  test('startInclusive says something about "after" only', () => {
    const interval: GoldTask['deadlines'][number] = { kind: 'interval', start: '2020-01-01', end: '2020-02-01', endInclusive: true };
    const ours = task('Họp', { deadlines: [{ ...interval, startInclusive: true }] });
    expect(counts('deadlines.whole', [task('Họp', { deadlines: [interval] })], [ours])).toBe('1/1/1');
  });

  test('a date where gold has none is invented', () => {
    const gold = task('Họp', { deadlines: [{ kind: 'ongoing' }] });
    const ours = task('Họp', { deadlines: [{ kind: 'ongoing', end: '2020-12-31' }] });
    expect(inventedDates(compareTasks([gold], [ours])).map((seen) => seen.ours)).toEqual(['2020-12-31']);
  });
});
