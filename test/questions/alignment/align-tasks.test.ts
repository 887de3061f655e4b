import { describe, expect, test } from '@jest/globals';
import { alignTasks } from '../../../src/questions/alignment/align-tasks.js';
import { readWrittenPlan, type WrittenPlan } from '../../support/written-plan.js';

type Rows = WrittenPlan['rows'];

/** "1=2" for a pair, "1=2,3" for a split, "1,2=1" for a merger; from 1, as in the tables. */
async function links(a: Rows, b: Rows): Promise<string[]> {
  const [one, other] = await Promise.all([a, b].map((rows) => readWrittenPlan({ rows })));
  if (!one || !other) throw new Error('two plans');
  return alignTasks(one, other, '2025-08-01').map((link) =>
    [link.a, link.b].map((places) => places.map((place) => place + 1).join()).join('='),
  );
}

const CASES: readonly [what: string, a: Rows, b: Rows, links: string[]][] = [
  [
    'other order',
    [['Rà soát thủ tục hành chính'], ['Tập huấn nghiệp vụ lưu trữ'], ['Mua sắm máy tính']],
    [['Mua sắm máy tính'], ['Rà soát thủ tục hành chính'], ['Tập huấn nghiệp vụ lưu trữ']],
    ['1=2', '2=3', '3=1'],
  ],
  [
    'other year, other figures, other deadline',
    [['Ban hành Kế hoạch kiểm tra năm 2019', 'Thanh tra Sở', 'Quý I/2019'], ['Mở 12 lớp học nghề']],
    [['Ban hành Kế hoạch kiểm tra năm 2020', 'Thanh tra Sở', 'Quý II/2020'], ['Mở 08 lớp học nghề']],
    ['1=1', '2=2'],
  ],
  [
    'words that offices write for one another',
    [['Tuyên truyền Luật Cư trú'], ['Trồng cây']],
    [['Trồng rừng'], ['Phổ biến Luật Cư trú']],
    ['1=2', '2=1'],
  ],
  [
    'one task in two',
    [['Kiểm tra công tác văn thư và công tác hòa giải'], ['Mua sắm máy tính']],
    [['Kiểm tra công tác văn thư'], ['Kiểm tra công tác hòa giải'], ['Mua sắm máy tính']],
    ['1=1,2', '2=3'],
  ],
  [
    'two tasks in one',
    [['Tập huấn nghiệp vụ văn thư'], ['Tập huấn nghiệp vụ lưu trữ'], ['Xây trụ sở']],
    [['Xây trụ sở'], ['Tập huấn nghiệp vụ văn thư, nghiệp vụ lưu trữ']],
    ['1,2=2', '3=1'],
  ],
  [
    'the same words once more are another task, no part',
    [['Tổ chức cuộc thi tìm hiểu pháp luật về giao thông'], ['Xây trụ sở']],
    [['Tổ chức cuộc thi tìm hiểu pháp luật về giao thông'], ['Tổ chức cuộc thi tìm hiểu pháp luật về ma túy'], ['Xây trụ sở']],
    ['1=1', '2=3'],
  ],
  ['nothing in common but the unit', [['Nạo vét kênh mương'], ['Diễn tập cứu nạn']], [['Bầu trưởng thôn'], ['Chấm thi tuyển dụng']], []],
  ['no tasks', [], [['Mua sắm máy tính']], []],
];

describe('tasks of two plans that are the same', () => {
  test.each(CASES)('%s', async (_what, a, b, expected) => {
    expect(await links(a, b)).toEqual(expected);
  });

  test('units that were merged count as one', async () => {
    const one = await readWrittenPlan({
      rows: [
        ['Chuyển đổi số cấp xã', 'Sở Thông tin và Truyền thông'],
        ['Chuyển đổi số cấp tỉnh', 'Sở Tài chính'],
      ],
    });
    const other = await readWrittenPlan({
      rows: [
        ['Chuyển đổi số ngành', 'Sở Tài chính'],
        ['Chuyển đổi số cơ sở', 'Sở Khoa học và Công nghệ'],
      ],
    });
    expect(alignTasks(one, other, '2025-08-01').map(({ a, b }) => [a[0], b[0]])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('similarity is of the descriptions', async () => {
    const one = await readWrittenPlan({ rows: [['Rà soát thủ tục hành chính', 'Văn phòng Sở', 'Quý I', 'Báo cáo'], ['Trồng cây']] });
    const other = await readWrittenPlan({ rows: [['Rà soát thủ tục hành chính', 'Thanh tra Sở', 'Quý II', 'Danh mục'], ['Trồng rừng']] });
    const [same, similar] = alignTasks(one, other, '2020-12-31');
    expect(same?.similarity).toBeCloseTo(1);
    expect(similar?.similarity).toBeLessThan(0.7);
  });
});
