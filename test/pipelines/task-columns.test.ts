import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../pipelines/read-plan.js';
import type { Deadline, Task } from '../../schemas/index.js';

/** The tasks of a plan of 2020 that holds the table, and a sentence before it. */
async function tasksOf(table: string, sentence = 'Nhiệm vụ như sau.', years = 'năm 2020'): Promise<Task[]> {
  const plan = `UBND TỈNH HẢI DƯƠNG\nSỞ NỘI VỤ\n\nSố: 12/KH-SNV\nHải Dương, ngày 31 tháng 01 năm 2020\n\nKẾ HOẠCH\nCông tác ${years}\n\nI. NHIỆM VỤ\n\n${sentence}\n\n${table}\n\nII. KINH PHÍ\n\nTheo dự toán.\n`;
  const { tasks } = await readPlan(new TextEncoder().encode(plan));
  return tasks.filter(({ origin }) => origin === 'table');
}

const when = ({ kind, start, end, endInclusive, raw }: Deadline) =>
  `${kind} ${start ?? ''}/${end ?? ''}${endInclusive === false ? ' before' : ''} "${raw}"`;

describe('Bắt đầu and Kết thúc', () => {
  test.each([
    ['Tháng 3', 'Tháng 5', ['interval 2020-03-01/2020-05-31 "Tháng 3 Tháng 5"']],
    ['15/5', '30/6/2020', ['interval 2020-05-15/2020-06-30 "15/5 30/6/2020"']],
    ['Từ 01/3', '', ['after 2020-03-01/ "Từ 01/3"']],
    ['Tháng 4', '', ['after 2020-04-01/ "Tháng 4"']],
    ['', '30/9', ['by /2020-09-30 "30/9"']],
    ['', 'Trước ngày 30/4', ['by /2020-04-30 before "Trước ngày 30/4"']],
    ['Quý II', 'Quý I', ['after 2020-04-01/ "Quý II"', 'by /2020-03-31 "Quý I"']],
    ['Thường xuyên', '', ['ongoing / "Thường xuyên"']],
  ])('%s | %s', async (from, to, expected) => {
    const [task] = await tasksOf(`TT\tNhiệm vụ\tChủ trì\tBắt đầu\tKết thúc\n1\tRà soát\tVăn phòng Sở\t${from}\t${to}`);
    expect(task?.deadlines.map(when)).toEqual(expected);
  });

  test('one deadline too where nothing tells the year', async () => {
    const table = 'TT\tNhiệm vụ\tChủ trì\tBắt đầu\tKết thúc\n1\tRà soát\tVăn phòng Sở\t15/02\tTháng 4';
    const [task] = await tasksOf(table, undefined, 'giai đoạn 2020 - 2022');
    expect(task?.deadlines.map(when)).toEqual(['interval / "15/02 Tháng 4"']);
  });

  test('words that a converter repeats in both say one thing', async () => {
    const [task] = await tasksOf(
      '| TT | Nhiệm vụ | Chủ trì | Bắt đầu | Hoàn thành |\n|---|---|---|---|---|\n| 1 | Rà soát | Văn phòng Sở | Hằng tháng | Hằng tháng |',
    );
    expect(task?.deadlines.map(({ kind, rrules }) => [kind, rrules])).toEqual([['recurring', ['FREQ=MONTHLY']]]);
  });
});

describe('a grid of months', () => {
  test('each mark is the month of its column', async () => {
    const [task] = await tasksOf('TT\tNhiệm vụ\tChủ trì\tTháng 1\tTháng 2\tTháng 3\n1\tRà soát\tVăn phòng Sở\tx\t\tX');
    expect(task?.deadlines.map(when)).toEqual(['interval 2020-01-01/2020-01-31 "x"', 'interval 2020-03-01/2020-03-31 "X"']);
  });

  test('words that stand below all years say one thing', async () => {
    const table =
      '| TT | Nhiệm vụ | Chủ trì | Năm 2020 | Năm 2021 | Năm 2022 |\n|---|---|---|---|---|---|\n| 1 | Tập huấn | Văn phòng Sở | x | | x |\n| 2 | Đưa tin | Văn phòng Sở | Hằng tháng | Hằng tháng | Hằng tháng |';
    const tasks = await tasksOf(table);
    expect(tasks.map(({ deadlines }) => deadlines.map(when))).toEqual([
      ['interval 2020-01-01/2020-12-31 "x"', 'interval 2022-01-01/2022-12-31 "x"'],
      ['recurring / "Hằng tháng"'],
    ]);
  });

  test('bare numbers below Thời gian are months, words among the marks are read', async () => {
    const table =
      'TT\tNhiệm vụ\tChủ trì\tThời gian\t\t\n\t\t\t10\t11\t12\n1\tRà soát\tVăn phòng Sở\t\tx\t\n2\tBáo cáo\tVăn phòng Sở\t\t\tTrước 15/12';
    const tasks = await tasksOf(table);
    expect(tasks.map(({ deadlines }) => deadlines.map(when))).toEqual([
      ['interval 2020-11-01/2020-11-30 "x"'],
      ['by /2020-12-15 before "Trước 15/12"'],
    ]);
  });
});

describe('short names that the paper explains', () => {
  const agencies = async (cell: string, sentence?: string) => {
    const [task] = await tasksOf(`TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tRà soát\t${cell}\tQuý I`, sentence);
    return task?.assignments.map(({ agency }) => agency.value);
  };
  const own = 'phong-tre-em-binh-dang-gioi@so-noi-vu@hai-duong';

  test.each([
    ['Phòng TE-BĐG', 'Phòng Trẻ em - Bình đẳng giới (sau đây viết tắt là Phòng TE-BĐG) là đầu mối.', [own]],
    ['P.TEBĐG', 'Đầu mối là Phòng Trẻ em - Bình đẳng giới (gọi tắt: P. TEBĐG).', [own]],
    ['Phòng TE-BĐG', 'Phòng Trẻ em - Bình đẳng giới (TE-BĐG) theo dõi.', [own]],
    ['Phòng TE-BĐG, Văn phòng Sở', 'Phòng Trẻ em - Bình đẳng giới (Phòng TE-BĐG) theo dõi.', [own, 'van-phong@so-noi-vu@hai-duong']],
    [
      'P. TE; VPS',
      'Các chữ viết tắt: P. TE là Phòng Trẻ em - Bình đẳng giới; VPS là Văn phòng Sở.',
      [own, 'van-phong@so-noi-vu@hai-duong'],
    ],
    ['Phòng Trẻ em - Bình đẳng giới (gọi tắt là P.TE)', undefined, [own]],
    ['P.TEBĐG', 'Phòng Trẻ em - Bình đẳng giới (dưới đây gọi là P. TEBĐG) theo dõi.', [own]],
    [
      'Giám đốc TTLTLS',
      'Trung tâm Lưu trữ lịch sử (sau đây viết là TTLTLS) lưu hồ sơ.',
      ['giam-doc@trung-tam-luu-tru-lich-su@so-noi-vu@hai-duong'],
    ],
  ])('%s', async (cell, sentence, expected) => {
    expect(await agencies(cell, sentence)).toEqual(expected);
  });

  test('brackets that hold something else explain nothing', async () => {
    expect(await agencies('Sở Y tế', 'Giao Văn phòng Sở (Bộ phận Một cửa) và Sở Tư pháp (STP) thực hiện.')).toEqual(['so-y-te@hai-duong']);
  });
});

describe('Thành phần', () => {
  test.each([
    [
      'Đơn vị tổ chức\tThành phần',
      'Văn phòng Sở\tThanh tra Sở',
      ['lead van-phong@so-noi-vu@hai-duong', 'partner thanh-tra@so-noi-vu@hai-duong'],
    ],
    ['Thành phần\tĐịa điểm', 'Thanh tra Sở\tHội trường', ['lead thanh-tra@so-noi-vu@hai-duong']],
  ])('%s', async (heads, cells, expected) => {
    const [task] = await tasksOf(`TT\tNội dung\tThời gian\t${heads}\n1\tGặp mặt\t20/5/2020\t${cells}`);
    expect(task?.assignments.map(({ role, agency }) => `${role} ${agency.value}`)).toEqual(expected);
  });
});
