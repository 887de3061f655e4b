import { describe, expect, test } from '@jest/globals';
import { compareRecords } from '../../../src/questions/compare/compare-records.js';
import type { TaskChange } from '../../../src/questions/compare/comparison.js';
import { readWrittenPlan, type WrittenPlan } from '../../support/written-plan.js';

async function compare(a: Partial<WrittenPlan>, b: Partial<WrittenPlan>): Promise<ReturnType<typeof compareRecords>> {
  const rows: WrittenPlan['rows'] = [['Rà soát thủ tục hành chính']];
  return compareRecords(await readWrittenPlan({ rows, ...a }), await readWrittenPlan({ rows, ...b }));
}

/** One task against the same with something changed. */
async function change(
  a: WrittenPlan['rows'][number],
  b: WrittenPlan['rows'][number],
  more: Partial<WrittenPlan> = {},
): Promise<TaskChange | undefined> {
  return (await compare({ rows: [a] }, { rows: [b], ...more })).tasks[0];
}

describe('a plan against itself', () => {
  test('nothing differs', async () => {
    const { head, counts } = await compare({}, {});
    expect(head).toEqual([]);
    expect(counts).toEqual({
      tasks: { same: 1, changed: 0, split: 0, merged: 0, added: 0, dropped: 0 },
      outline: { same: 1, moved: 0, changed: 0, added: 0, dropped: 0 },
      references: { onlyA: 0, onlyB: 0, both: 1 },
    });
  });
});

describe('the head', () => {
  test('names what differs, word by word', async () => {
    const { head } = await compare({}, { number: '15/KH-SNV', title: 'Cải cách hành chính năm 2021' });
    expect(head.map(({ field }) => field)).toEqual(['number', 'title', 'period']);
    expect(head[1]?.words).toEqual([
      { kind: 'same', text: 'Cải cách hành chính năm ' },
      { kind: 'dropped', text: '2020' },
      { kind: 'added', text: '2021' },
    ]);
  });
});

describe('deadlines of a task', () => {
  const CASES: readonly [a: string, b: string, direction: string | undefined, days: number | undefined][] = [
    ['Quý I/2020', 'Quý II/2020', 'later', 91],
    ['Trước ngày 30/6/2020', 'Trước ngày 15/6/2020', 'earlier', 15],
    ['Trước ngày 15/6/2020', 'Chậm nhất ngày 15/6/2020', 'later', 1],
    ['Tháng 3/2020', 'Tháng 03 năm 2020', undefined, undefined],
    ['Thường xuyên', 'Quý I/2020', 'other', undefined],
    ['Hằng quý', 'Hàng quý', undefined, undefined],
    ['Hằng quý', 'Hằng tháng', 'other', undefined],
    ['Sau khi có hướng dẫn', 'Sau khi có hướng dẫn', undefined, undefined],
  ];

  test.each(CASES)('%s → %s', async (a, b, direction, days) => {
    const deadline = (await change(['Rà soát', 'Văn phòng Sở', a], ['Rà soát', 'Văn phòng Sở', b]))?.deadline;
    expect([deadline?.direction, deadline?.days]).toEqual([direction, days]);
  });

  test('of another year count within their year', async () => {
    const later = { title: 'Cải cách hành chính năm 2021', placeAndDate: 'Hải Dương, ngày 20 tháng 01 năm 2021' };
    const of = async (a: string, b: string): Promise<unknown> =>
      (await change(['Rà soát', 'Văn phòng Sở', a], ['Rà soát', 'Văn phòng Sở', b], later))?.deadline?.days;
    expect(await of('Quý I/2020', 'Quý I/2021')).toBeUndefined();
    expect(await of('Tháng 4/2020', 'Tháng 5/2021')).toBe(31);
  });
});

describe('units of a task', () => {
  test('dropped and added', async () => {
    const task = await change(['Rà soát', 'Văn phòng Sở; Thanh tra Sở'], ['Rà soát', 'Văn phòng Sở; Sở Tư pháp']);
    expect(task?.assignments).toEqual([{ role: 'lead', dropped: ['Thanh tra Sở'], added: ['Sở Tư pháp'], renamed: [] }]);
  });

  test('one that has become another is renamed, not exchanged', async () => {
    const on2025 = { placeAndDate: 'Quảng Trị, ngày 20 tháng 5 năm 2025', letterhead: ['UBND TỈNH QUẢNG TRỊ', 'SỞ NỘI VỤ'] as const };
    const rows = (unit: string): WrittenPlan['rows'] => [['Rà soát', unit]];
    const { tasks } = await compare(
      { ...on2025, placeAndDate: 'Quảng Trị, ngày 20 tháng 5 năm 2024', rows: rows('Sở Thông tin và Truyền thông') },
      { ...on2025, rows: rows('Sở Khoa học và Công nghệ') },
    );
    expect(tasks[0]?.assignments?.[0]?.renamed).toEqual([{ from: 'Sở Thông tin và Truyền thông', to: 'Sở Khoa học và Công nghệ' }]);
  });
});

describe('tasks', () => {
  test('stand in the order of A, then what B adds', async () => {
    const { tasks } = await compare(
      { rows: [['Mua sắm máy tính'], ['Tập huấn nghiệp vụ văn thư, nghiệp vụ lưu trữ'], ['Trồng cây xanh']] },
      { rows: [['Diễn tập cứu nạn'], ['Tập huấn nghiệp vụ lưu trữ'], ['Tập huấn nghiệp vụ văn thư'], ['Mua sắm máy tính']] },
    );
    expect(tasks.map(({ kind, a, b }) => [kind, a.map(({ label }) => label).join(), b.map(({ label }) => label).join()])).toEqual([
      ['same', '1', '4'],
      ['split', '2', '2,3'],
      ['dropped', '3', ''],
      ['added', '', '1'],
    ]);
  });
});

describe('references', () => {
  test('of A, of B, of both', async () => {
    const { references } = await compare(
      { basis: 'Căn cứ Nghị định số 61/2018/NĐ-CP; Nghị định số 45/2020/NĐ-CP' },
      { basis: 'Căn cứ Nghị định số 61/2018/NĐ-CP; Nghị định số 30/2020/NĐ-CP' },
    );
    expect([references.onlyA, references.onlyB, references.both].map((side) => side.map(({ citation }) => citation))).toEqual([
      ['45/2020/NĐ-CP'],
      ['30/2020/NĐ-CP'],
      ['61/2018/NĐ-CP'],
    ]);
  });
});
