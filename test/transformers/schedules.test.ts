import { describe, expect, test } from '@jest/globals';
import { readBody } from '../support/read-body.js';

/** "Sở Y tế: subject so-y-te | point 2021-04-15 08:00-09:00", one line a task; the province left out of the ids. */
async function rows(...lines: string[]): Promise<string[]> {
  const { tasks } = await readBody(...lines);
  return tasks.map(({ description, assignments, deadlines }) => {
    const units = assignments.map(({ role, agency }) => `${role} ${agency.value?.replace('@nam-dinh', '')}`).join(', ');
    const due = deadlines.map(({ kind, start, clock }) =>
      [kind, start, [clock?.from, clock?.to].filter(Boolean).join('-')].filter(Boolean).join(' '),
    );
    return [`${description.value}: ${units}`, ...due].join(' | ');
  });
}

const table = (...lines: string[]) => lines.join('\n');

describe('a schedule of visits', () => {
  test('the units visited are what a row is about and what it is called', async () => {
    const visits = table(
      'STT\tĐơn vị được kiểm tra\tThời gian kiểm tra\tGhi chú',
      '1\tSở Y tế\t8h00 ngày 15/4/2021\t',
      '2\tSở Nội vụ, Sở Tư pháp\tTháng 5\tCả ngày',
    );
    expect(await rows('II. LỊCH KIỂM TRA', visits)).toEqual([
      'Sở Y tế: subject so-y-te | point 2021-04-15 08:00',
      'Sở Nội vụ, Sở Tư pháp: subject so-noi-vu, subject so-tu-phap | interval 2021-05-01',
    ]);
  });

  test('who inspects leads; the work is called as its column says', async () => {
    const visits = table(
      'TT\tCơ quan được thanh tra\tNội dung\tĐơn vị chủ trì\tThời gian',
      '1\tSở Y tế\tViệc mua thuốc\tThanh tra tỉnh\tQuý II',
    );
    expect(await rows('II. LỊCH', visits)).toEqual(['Việc mua thuốc: subject so-y-te, lead thanh-tra-tinh | interval 2021-04-01']);
  });

  test('a head may begin like one of who organizes', async () => {
    const visits = table('STT\tCơ quan, tổ chức được kiểm tra\tThời gian kiểm tra\tChủ trì', '1\tSở Y tế\tTháng 4\tSở Nội vụ');
    expect(await rows('II. LỊCH', visits)).toEqual(['Sở Y tế: subject so-y-te, lead so-noi-vu | interval 2021-04-01']);
  });

  test('the head of the visitors is who inspects', async () => {
    const visits = table(
      'STT\tThời gian\tĐơn vị được kiểm tra\tTrưởng đoàn',
      '1\tSáng 15/4/2021\tSở Y tế\tSở Nội vụ',
      '2\t16/4/2021\tSở Tư pháp\tnt',
    );
    expect(await rows('II. LỊCH', visits)).toEqual([
      'Sở Y tế: subject so-y-te, lead so-noi-vu | point 2021-04-15',
      'Sở Tư pháp: subject so-tu-phap, lead so-noi-vu | point 2021-04-16',
    ]);
  });

  test('"Đơn vị" beside the time of a visit is who is visited', async () => {
    const visits = table('STT\tĐơn vị\tNgày kiểm tra\tĐịa điểm', '1\tSở Y tế\t15/4/2021\tTrụ sở', '2\tSở Tư pháp\t16/4/2021\tTrụ sở');
    expect(await rows('II. LỊCH KIỂM TRA', visits)).toEqual([
      'Sở Y tế: subject so-y-te | point 2021-04-15',
      'Sở Tư pháp: subject so-tu-phap | point 2021-04-16',
    ]);
  });

  test('the head of the team inspects, too', async () => {
    const visits = table('STT\tNội dung giám sát\tĐơn vị được giám sát\tTổ trưởng\tThời gian', '1\tMua thuốc\tSở Y tế\tSở Nội vụ\tTháng 4');
    expect(await rows('II. LỊCH', visits)).toEqual(['Mua thuốc: subject so-y-te, lead so-noi-vu | interval 2021-04-01']);
  });

  test('but a list of teams with their heads is no schedule', async () => {
    expect(await rows('II. CÁC TỔ', table('STT\tTên tổ\tTổ trưởng\tSố điện thoại', '1\tTổ 1\tSở Y tế\t0228'))).toEqual([]);
  });

  test('behind the work, or beside another time, it says nothing', async () => {
    const work = table('STT\tNội dung kiểm tra\tĐơn vị\tThời gian kiểm tra', '1\tMua thuốc\tSở Y tế\t15/4/2021');
    const other = table('STT\tĐơn vị\tNội dung\tThời gian', '1\tSở Y tế\tMua thuốc\t15/4/2021');
    expect(await rows('II. LỊCH', work)).toEqual(['Mua thuốc:  | point 2021-04-15']);
    expect(await rows('II. LỊCH', other)).toEqual(['Mua thuốc:  | point 2021-04-15']);
  });

  test.each([
    ['marks', 'STT\tĐơn vị được kiểm tra\tĐiểm\n1\tSở Y tế\t85'],
    ['faults', 'STT\tĐơn vị được kiểm tra\tSai phạm\n1\tSở Y tế\t3'],
  ])('a table of %s is none', async (_, marks) => {
    expect(await rows('II. NỘI DUNG', marks)).toEqual([]);
  });
});

describe('a table of people', () => {
  const head = 'TT\tHọ và tên\tChức vụ\tNhiệm vụ';

  test('their posts say who does it by when', async () => {
    expect(await rows('II. PHÂN CÔNG', table(`${head}\tThời gian`, '1\tLê Văn An\tPhó Giám đốc Sở Y tế\tKịch bản\t15/4/2021'))).toEqual([
      'Kịch bản: lead pho-giam-doc@so-y-te | point 2021-04-15',
    ]);
  });

  test('without a time it lists the members of a team', async () => {
    expect(await rows('II. PHÂN CÔNG', table(head, '1\tLê Văn An\tPhó Giám đốc Sở Y tế\tTrưởng nhóm'))).toEqual([]);
  });
});

describe('a programme by months', () => {
  const within = (month: string, cell: string) =>
    rows(
      'II. NỘI DUNG',
      table('TT\tNội dung\tĐơn vị chủ trì\tThời gian', `\t${month}\t\t`, `1\tHội thi\tSở Y tế\t${cell}`, `2\tTổng kết\tSở Y tế\t25/5`),
    );

  test.each([
    ['Ngày 15 và ngày 16', 'point 2021-05-15 | point 2021-05-16'],
    ['Từ ngày 03 đến ngày 07', 'interval 2021-05-03'],
    ['Trong tháng', 'interval 2021-05-01'],
    ['Ngày 15/4', 'point 2021-04-15'],
  ])('the month that heads the rows is that of %s', async (cell, due) => {
    expect((await within('Tháng 5/2021', cell))[0]).toBe(`Hội thi: lead so-y-te | ${due}`);
  });

  test.each(['Quý II/2021', 'Tháng 5 - 6/2021'])('none of several is: %s', async (months) => {
    expect((await within(months, 'Ngày 15'))[0]).toBe('Hội thi: lead so-y-te | unread');
  });

  test('the words are those of the cell', async () => {
    const { tasks } = await readBody(
      'II. NỘI DUNG',
      table('TT\tNội dung\tĐơn vị chủ trì\tThời gian', '\tTháng 5\t\t', '1\tHọp\tSở Y tế\tTrước ngày 25', '2\tHội thi\tSở Y tế\t30/5'),
    );
    expect(tasks[0]?.deadlines[0]).toMatchObject({ kind: 'by', end: '2021-05-25', raw: 'Trước ngày 25' });
  });
});

describe('a calendar without a column of the work', () => {
  const head = 'TT\tThời gian\tĐịa điểm\tĐơn vị thực hiện\tSố lượng dự kiến';

  test('is named by its places, not by a column of numbers', async () => {
    expect(await rows('II. LỊCH', table(head, '1\t15/4/2021\tNhà văn hóa\tSở Y tế\t350', '2\t16/4/2021\tTrường học\tSở Y tế\t-'))).toEqual([
      'Nhà văn hóa: lead so-y-te | point 2021-04-15',
      'Trường học: lead so-y-te | point 2021-04-16',
    ]);
  });

  test('a column of words that no head explains goes before the place', async () => {
    const work = table('TT\tThời gian\tĐịa điểm\tĐơn vị thực hiện\tViệc', '1\t15/4/2021\tNhà văn hóa\tSở Y tế\tKhám sức khỏe');
    expect(await rows('II. LỊCH', work)).toEqual(['Khám sức khỏe: lead so-y-te | point 2021-04-15']);
  });
});

describe('hours in a column beside that of the day', () => {
  const head = 'Thứ, ngày\tGiờ\tNội dung\tChủ trì';

  test.each([
    ['Thứ Hai 12/4/2021\t07 giờ 30', 'point 2021-04-12 07:30'],
    ['Thứ Năm 15/4\t8h00 - 11h00', 'point 2021-04-15 08:00-11:00'],
    ['15/4/2021\t', 'point 2021-04-15'],
    ['\t8h00', 'unspecified 08:00'],
    ['Trước ngày 15/4\tQuý II', 'by | interval 2021-04-01'],
  ])('%j', async (cells, due) => {
    expect(await rows('II. LỊCH', table(head, `${cells}\tGiao ban\tSở Y tế`))).toEqual([`Giao ban: lead so-y-te | ${due}`]);
  });
});

describe('an agenda', () => {
  const head = 'Thời gian\tNội dung\tNgười thực hiện';
  const opening = '8h00 - 8h15\tKhai mạc\tGiám đốc Sở Nội vụ';

  test.each([
    ['heading', ['II. CHƯƠNG TRÌNH NGÀY 20/4/2021', table(head, opening)]],
    ['paragraph above', ['II. CHƯƠNG TRÌNH', 'Ngày 20/4/2021, tại Hội trường:', table(head, opening)]],
    [
      'row of its group',
      [
        'II. CHƯƠNG TRÌNH',
        table(
          '| Thời gian | Nội dung | Người thực hiện |',
          '|---|---|---|',
          '| Sáng ngày 20/4/2021 | | |',
          '| 8h00 - 8h15 | Khai mạc | Giám đốc Sở Nội vụ |',
        ),
      ],
    ],
  ])('takes the day from the %s', async (_, lines) => {
    expect(await rows(...lines)).toEqual(['Khai mạc: lead giam-doc@so-noi-vu | point 2021-04-20 08:00-08:15']);
  });

  test('a row without anybody is no task', async () => {
    expect(await rows('II. CHƯƠNG TRÌNH NGÀY 20/4/2021', table(head, opening, '8h15 - 8h30\tGiải lao\t'))).toHaveLength(1);
  });

  test('its column says what stands in its cell', async () => {
    const { tasks } = await readBody('II. CHƯƠNG TRÌNH NGÀY 20/4/2021', table(head, opening));
    expect(tasks[0]?.columns[0]).toEqual({ head: 'Thời gian', text: '8h00 - 8h15' });
    expect(tasks[0]?.deadlines[0]?.raw).toBe('8h00 - 8h15 NGÀY 20/4/2021');
  });
});

test('rows below a month take from it what their time leaves open', async () => {
  const months = table(
    'TT\tCông việc\tChủ trì\tThời gian',
    'Tháng 9/2022\t\t\t',
    '1\tKhai giảng\tSở Y tế\t05/9',
    '2\tRà soát\tSở Nội vụ\tTrong tháng',
    '3\tSơ kết\tSở Nội vụ\t20/01/2023',
  );
  expect(await rows('II. CHƯƠNG TRÌNH', months)).toEqual([
    'Khai giảng: lead so-y-te | point 2022-09-05',
    'Rà soát: lead so-noi-vu | interval 2022-09-01',
    'Sơ kết: lead so-noi-vu | point 2023-01-20',
  ]);
});
