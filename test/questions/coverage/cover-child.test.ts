import { describe, expect, test } from '@jest/globals';
import { coverChild } from '../../../src/questions/coverage/cover-child.js';
import { readWrittenPlan, type WrittenPlan } from '../../support/written-plan.js';

type Rows = WrittenPlan['rows'];

/** The plan of a province against that of its department of health. */
async function cover(parentRows: Rows, childRows: Rows): Promise<ReturnType<typeof coverChild>> {
  const parent = await readWrittenPlan({
    letterhead: ['ỦY BAN NHÂN DÂN', 'TỈNH HẢI DƯƠNG'],
    number: '44/KH-UBND',
    placeAndDate: 'Hải Dương, ngày 10 tháng 01 năm 2020',
    rows: parentRows,
  });
  const child = await readWrittenPlan({ letterhead: ['UBND TỈNH HẢI DƯƠNG', 'SỞ Y TẾ'], number: '12/KH-SYT', rows: childRows });
  return coverChild(parent, child);
}

const OTHER: Rows[number] = ['Mua sắm xe cứu thương', 'Phòng Kế hoạch - Tài chính'];

describe('a task of the parent against a child plan', () => {
  const CASES: readonly [what: string, parent: Rows[number], child: Rows[number], status: string, differences: unknown[]][] = [
    [
      'taken up',
      ['Kiểm tra bếp ăn bán trú', 'Sở Y tế', 'Quý III/2020'],
      ['Kiểm tra bếp ăn bán trú', 'Thanh tra Sở', 'Tháng 9/2020'],
      'covered',
      [],
    ],
    [
      'taken up too late',
      ['Kiểm tra bếp ăn bán trú', 'Sở Y tế', 'Trước ngày 15/8/2020'],
      ['Kiểm tra bếp ăn bán trú', 'Thanh tra Sở', 'Trước ngày 20/8/2020'],
      'changed',
      [{ kind: 'later', parent: 'Trước ngày 15/8/2020', child: 'Trước ngày 20/8/2020', days: 5 }],
    ],
    [
      'given to a body outside',
      ['Kiểm tra bếp ăn bán trú', 'Sở Y tế', 'Quý III/2020'],
      ['Kiểm tra bếp ăn bán trú', 'Sở Giáo dục và Đào tạo', 'Quý III/2020'],
      'changed',
      [{ kind: 'other-unit', units: ['Sở Giáo dục và Đào tạo'] }],
    ],
    ['not taken up', ['Kiểm tra bếp ăn bán trú', 'Sở Y tế'], OTHER, 'missing', []],
    ['led by another body', ['Xây dựng mô hình chợ', 'Sở Công Thương'], OTHER, 'not-theirs', []],
    [
      'led by another body and taken up late all the same',
      ['Xây dựng mô hình chợ', 'Sở Công Thương', 'Quý I/2020'],
      ['Xây dựng mô hình chợ', 'Văn phòng Sở', 'Quý II/2020'],
      'not-theirs',
      [],
    ],
    ['of all departments', ['Báo cáo kết quả năm', 'Các sở, ban, ngành tỉnh'], OTHER, 'missing', []],
    ['of whom it concerns', ['Báo cáo kết quả năm', 'Các cơ quan, đơn vị liên quan'], OTHER, 'unclear', []],
  ];

  test.each(CASES)('%s', async (_what, parent, child, status, differences) => {
    const { cells } = await cover([parent, ['Trồng rừng', 'Sở Nông nghiệp và Phát triển nông thôn']], [child]);
    expect(cells[0]).toMatchObject({ status, differences });
  });

  test('what the child adds', async () => {
    const { added, counts } = await cover([['Kiểm tra bếp ăn bán trú', 'Sở Y tế']], [OTHER, ['Kiểm tra bếp ăn bán trú']]);
    expect(added.map(({ description }) => description)).toEqual(['Mua sắm xe cứu thương']);
    expect(counts).toEqual({ covered: 1, changed: 0, missing: 0, 'not-theirs': 0, unclear: 0 });
  });
});
