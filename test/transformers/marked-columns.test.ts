import { describe, expect, test } from '@jest/globals';
import { readBody } from '../support/read-body.js';

/** "1: lead so-noi-vu | interval 2021-03-31", one line a row; the province left out of the ids. */
async function rows(...lines: string[]): Promise<string[]> {
  const { tasks } = await readBody('II. NHIỆM VỤ', lines.join('\n'));
  return tasks
    .filter(({ origin }) => origin === 'table')
    .map(({ label, assignments, deadlines }) => {
      const units = assignments.map(({ role, agency }) => `${role} ${agency.value?.replace('@nam-dinh', '')}`);
      return `${label}: ${[...units, ...deadlines.map(({ kind, end }) => `${kind} ${end ?? ''}`)].join(' | ')}`;
    });
}

describe('columns of periods', () => {
  test('small numbers say how many are done in that month, where a column says who does it', async () => {
    expect(
      await rows(
        'TT\tLớp tập huấn\tĐơn vị thực hiện\tT1\tT2\tT3\tTổng số',
        '1\tKỹ năng số\tSở Nội vụ\t2\t\t2\t4',
        '2\tVăn thư\tSở Tư pháp\t-\t1\t0\t1',
      ),
    ).toEqual(['1: lead so-noi-vu | interval 2021-01-31 | interval 2021-03-31', '2: lead so-tu-phap | interval 2021-02-28']);
  });

  test('T1 to T4 may be the weeks of a month: no date is told', async () => {
    const { tasks } = await readBody('II. NHIỆM VỤ', 'TT\tCông việc\tT1\tT2\tT3\tT4\tPhụ trách\n1\tGiao ban\tx\t\tx\t\tSở Nội vụ');
    expect(tasks.map(({ deadlines, issues }) => [deadlines.map(({ kind }) => kind), issues?.map(({ code }) => code)])).toEqual([
      [
        ['unread', 'unread'],
        ['deadline-unread', 'deadline-unread'],
      ],
    ]);
  });

  test('T1 to T4 below one month are its weeks, below several they are months', async () => {
    const table = (head: string) => [
      `TT\tCông việc\tPhụ trách\t${head}\t\t\t`,
      '\t\t\tT1\tT2\tT3\tT4',
      '1\tGiao ban\tSở Nội vụ\tx\t\tx\t',
      '2\tTiếp dân\tSở Y tế\t\tx\t\tx',
    ];
    expect(await rows(...table('Tháng 3/2021'))).toEqual(['1: lead so-noi-vu | unread  | unread ', '2: lead so-y-te | unread  | unread ']);
    expect(await rows(...table('Tháng thực hiện'))).toEqual([
      '1: lead so-noi-vu | interval 2021-01-31 | interval 2021-03-31',
      '2: lead so-y-te | interval 2021-02-28 | interval 2021-04-30',
    ]);
  });

  test('the other heads of a table of tasks may be worded as nowhere else', async () => {
    expect(
      await rows(
        'Tháng\tNội dung công việc\tKhách mời\tNơi họp\tGhi vào sổ\tLưu ý thêm',
        '9/2021\tGiao ban\tSở Y tế\tHội trường\t\tMặc lễ phục',
        '10/2021\tSơ kết\tSở Tư pháp\tHội trường\t\t',
      ),
    ).toEqual([': interval 2021-09-30', ': interval 2021-10-31']);
  });

  test.each([
    ['shares', 'TT\tChỉ tiêu\tĐơn vị thực hiện\tQuý I\tQuý II\tQuý III', '1\tHồ sơ số hóa\tSở Nội vụ\t20%\t40%\t60%'],
    ['figures of years', 'TT\tChỉ tiêu\tĐơn vị thực hiện\tNăm 2021\tNăm 2022\tNăm 2023', '1\tXã đạt chuẩn\tSở Nội vụ\t2\t4\t6'],
  ])('%s are no months', async (_, ...table) => {
    expect(await rows(...table)).toEqual(['1: lead so-noi-vu']);
  });
});

describe('a column of months', () => {
  test('numbers below Tháng are months', async () => {
    expect(
      await rows(
        'Tháng\tTT\tCông việc\tChủ trì',
        '3\t1\tSơ kết\tSở Nội vụ',
        '10, 11\t2\tChấm điểm\tSở Tư pháp',
        'Hàng tháng\t3\tBáo cáo\tSở Y tế',
      ),
    ).toEqual([
      '1: lead so-noi-vu | interval 2021-03-31',
      '2: lead so-tu-phap | interval 2021-10-31 | interval 2021-11-30',
      '3: lead so-y-te | recurring ',
    ]);
  });

  test('beside the days themselves the months of a first column say nothing more', async () => {
    expect(
      await rows(
        'Tháng\tTT\tCông việc\tThời gian\tChủ trì',
        '9/2021\t1\tKhai giảng\t05/9/2021\tSở Nội vụ',
        '10/2021\t2\tSơ kết\tTừ 01/10 đến 15/10/2021\tSở Tư pháp',
        '11/2021\t3\tTổng kết\t02/12/2021\tSở Y tế',
      ),
    ).toEqual([
      '1: lead so-noi-vu | point 2021-09-05',
      '2: lead so-tu-phap | interval 2021-10-15',
      '3: lead so-y-te | interval 2021-11-30 | point 2021-12-02',
    ]);
  });

  test('figures below Tháng này and Tháng trước are not', async () => {
    expect(await rows('TT\tChỉ tiêu\tTháng trước\tTháng này', '1\tSố hồ sơ\t12\t11', '2\tSố đơn\t3\t4')).toEqual([]);
  });
});

describe('columns of units', () => {
  test('an x stands for the unit of the head, by what the head above says', async () => {
    const table = [
      'TT\tNhiệm vụ\tĐơn vị phối hợp\t\t\tThời hạn',
      '\t\tSở Nội vụ\tSở Tư pháp\tCông an tỉnh\t',
      '1\tRà soát\tx\t\tX\tQuý I',
      '2\tCông bố\t\tx\t-\tQuý II',
    ];
    expect(await rows(...table)).toEqual([
      '1: partner so-noi-vu | partner cong-an-tinh | interval 2021-03-31',
      '2: partner so-tu-phap | interval 2021-06-30',
    ]);
  });

  test('letters say who leads and who helps', async () => {
    const table = [
      'STT\tCông việc\tSở Nội vụ\tSở Tư pháp\tSở Y tế\tThời hạn',
      '1\tRà soát\tCT\tPH\t\tQuý I',
      '2\tCông bố\tPH\t\tCT\tQuý II',
    ];
    expect(await rows(...table)).toEqual([
      '1: lead so-noi-vu | partner so-tu-phap | interval 2021-03-31',
      '2: partner so-noi-vu | lead so-y-te | interval 2021-06-30',
    ]);
  });

  test('columns in which words stand are no grid', async () => {
    const table = ['STT\tCông việc\tSở Nội vụ\tSở Tư pháp\tThời hạn', '1\tRà soát\tLập danh mục\tGóp ý\tQuý I'];
    expect(await rows(...table)).toEqual(['1: interval 2021-03-31']);
  });
});
