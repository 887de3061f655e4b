import { describe, expect, test } from '@jest/globals';
import { treeOf } from '../support/tree.js';
import type { TaskNode } from '../../src/tree/task-node.js';

const tasks = (body: string) =>
  treeOf(`KẾ HOẠCH\nNăm 2020\n\nI. MỤC ĐÍCH\n\nMột.\n\nII. NHIỆM VỤ\n\n${body}\n\nIII. KINH PHÍ\n\nHai.`).tasks;
const field = (task: TaskNode | undefined, role: string) =>
  task?.fields
    .filter((each) => each.role === role)
    .map(({ source }) => source.text.trim())
    .join(' | ');
const summary = (task: TaskNode) =>
  [task.label, task.description.text.trim(), ...['product', 'lead', 'partner', 'time'].map((role) => field(task, role))].join(' / ');

describe('task tables', () => {
  test('columns are told by their heads, in any order and wording', () => {
    const table = [
      'STT\tHạn hoàn thành\tĐơn vị được giao\tCông việc phải làm\tCác đơn vị cùng phối hợp\tKết quả phải đạt',
      '1\tQuý I\tSở Nội vụ\tRà soát thủ tục\tSở Tư pháp\tBáo cáo',
    ].join('\n');
    expect(tasks(table).map(summary)).toEqual(['1 / Rà soát thủ tục / Báo cáo / Sở Nội vụ / Sở Tư pháp / Quý I']);
  });

  test.each([
    [
      'times',
      ['Sở Nội vụ', 'Quý I'],
      ['Sở Tư pháp', 'Trước 15/12'],
      'Đơn vị chủ trì',
      ['Sở Nội vụ /  / Quý I', 'Sở Tư pháp /  / Trước 15/12'],
      0,
    ],
    ['units', ['Quý I', 'Sở Nội vụ'], ['Tháng 5', 'Sở Tư pháp'], 'Thời gian', ['Sở Nội vụ /  / Quý I', 'Sở Tư pháp /  / Tháng 5'], 0],
    ['other words', ['Sở Nội vụ', '20 triệu'], ['Sở Tư pháp', 'Quý I'], 'Đơn vị chủ trì', ['Sở Nội vụ /  / ', 'Sở Tư pháp /  / '], 1],
    [
      'units beside units',
      ['Sở Nội vụ', 'Sở Y tế'],
      ['Sở Tư pháp', 'Sở Y tế'],
      'Đơn vị chủ trì',
      ['Sở Nội vụ /  / ', 'Sở Tư pháp /  / '],
      1,
    ],
  ])('a head that lacks its last cell, above %s', (_, first, second, last, expected, issues) => {
    const rows = [first, second].map((cells, index) => `| ${String(index + 1)} | Rà soát thủ tục | ${cells.join(' | ')} |`);
    const tree = treeOf(
      `KẾ HOẠCH\nNăm 2020\n\nI. NHIỆM VỤ\n\n| TT | Nội dung | ${last} |\n|---|---|---|\n${rows.join('\n')}\n\nII. KINH PHÍ\n\nHai.`,
    );
    expect(tree.tasks.map((task) => ['lead', 'partner', 'time'].map((role) => field(task, role)).join(' / '))).toEqual(expected);
    expect(tree.issues.filter(({ code }) => code === 'column-unnamed')).toHaveLength(issues);
  });

  test('a printed head may have lost its blanks', () => {
    const table = ['TT\tNhiệm vụ thựchiện\tĐơn vịchủ trì\tThờigian thựchiện\tGhichú', '1\tRà soát thủ tục\tSở Nội vụ\tQuý I\t'].join('\n');
    expect(tasks(table).map(summary)).toEqual(['1 / Rà soát thủ tục /  / Sở Nội vụ /  / Quý I']);
  });

  test('parts of an office do the work of its plan', () => {
    const table = [
      'STT\tNội dung công việc\tNgười, bộ phận thực hiện\tBộ phận phối hợp\tThời gian',
      '1\tSơ kết học kỳ\tTổ Văn phòng\tCông đoàn\tTháng 12',
    ].join('\n');
    expect(tasks(table).map(summary)).toEqual(['1 / Sơ kết học kỳ /  / Tổ Văn phòng / Công đoàn / Tháng 12']);
  });

  test.each([
    ['', ['1', '2', '3'], ['1', '2', '3']],
    ['FT', ['1', '2', '4', '5'], ['1', '2', '4', '5']],
    ['FT', ['01.', '02.', 'II', '03.'], ['01.', '02.', 'II', '03.']],
    ['FT', ['3', '1', '7'], ['', '', '']],
    ['Kỳ họp', ['1', '2', '3'], ['', '', '']],
  ])('a first column below %s that numbers the rows: %s', (head, numbers, labels) => {
    const rows = numbers.map((number) => `${number}\tRà soát thủ tục\tSở Nội vụ\tQuý I`);
    const table = [`${head}\tNội dung công việc\tĐơn vị chủ trì\tThời gian`, ...rows].join('\n');
    expect(tasks(table).map(({ label }) => label ?? '')).toEqual(labels);
  });

  test('a row of a group has its sum in the column of money, and is no task', () => {
    const table = [
      'TT\tNội dung\tCơ quan chủ trì\tThời gian\tKinh phí (triệu đồng)',
      'I\tHỗ trợ sản xuất\t\t\t32.000',
      '1\tMua giống\tPhòng Kinh tế\tQuý I\t24.000',
      'II\tĐào tạo nghề\tPhòng Nội vụ\tQuý II\t8.000',
    ].join('\n');
    expect(tasks(table).map(({ label, group }) => [label, group?.text])).toEqual([
      ['1', 'I Hỗ trợ sản xuất'],
      ['II', 'I Hỗ trợ sản xuất'],
    ]);
  });

  test('a head in two rows: Chủ trì and Phối hợp below Cơ quan thực hiện', () => {
    const table = [
      'TT\tNội dung\tCơ quan thực hiện\t\tThời gian thực hiện\t\tSản phẩm',
      '\t\tChủ trì\tPhối hợp\tNăm 2020\tNăm 2021\t',
      '1\tRà soát\tSở Nội vụ\tSở Tư pháp\tQuý I\tQuý II\tBáo cáo',
    ].join('\n');
    const [task] = tasks(table);
    expect(task && summary(task)).toBe('1 / Rà soát / Báo cáo / Sở Nội vụ / Sở Tư pháp / Quý I | Quý II');
    expect(task?.fields.map(({ head }) => head)).toContain('Thời gian thực hiện Năm 2021');
  });

  test('a head whose words go on in the second row', () => {
    const head = 'TT\tNội dung\tCơ quan thực hiện\t\tThời gian\n\t\tChủ trì\tPhối hợp\thoàn thành';
    const [task, ...others] = tasks(`${head}\n1\tRà soát\tSở Nội vụ\tSở Tư pháp\tQuý I`);
    expect(others).toEqual([]);
    expect(task && summary(task)).toBe('1 / Rà soát /  / Sở Nội vụ / Sở Tư pháp / Quý I');
  });

  test('but a numbered row in small letters is a task', () => {
    const table = 'TT\tNội dung\tCơ quan thực hiện\t\tThời gian\n1\trà soát\tsở Nội vụ\tsở Tư pháp\tquý I';
    expect(tasks(table).map(({ description }) => description.text)).toEqual(['rà soát']);
  });

  test('a head in three rows: quarters above the numbers of their months', () => {
    const table = [
      'TT\tNội dung\tThời gian thực hiện\t\t\t\tĐơn vị thực hiện',
      '\t\tQuý I\t\tQuý II\t\t',
      '\t\t1\t2\t4\t5\t',
      '1\tTập huấn\t\tx\t\tx\tSở Nội vụ',
    ].join('\n');
    const [task, ...others] = tasks(table);
    expect(others).toEqual([]);
    expect(task?.fields.filter(({ source }) => source.text === 'x').map(({ markedPeriod }) => markedPeriod)).toEqual([
      'tháng 2',
      'tháng 5',
    ]);
  });

  test('a group row below a head in two rows is no third one', () => {
    const table =
      'TT\tNội dung\tCơ quan thực hiện\t\tThời gian\n\t\tChủ trì\tPhối hợp\t\nI\tTHỂ CHẾ\t\t\t\n1\tRà soát\tSở Nội vụ\tSở Tư pháp\tQuý I';
    expect(tasks(table).map(({ label, group }) => `${label}: ${group?.text.trim() ?? ''}`)).toEqual(['1: I THỂ CHẾ']);
  });

  test('of two columns of work the finer one is the task', () => {
    const table =
      'TT\tNhiệm vụ\tNội dung công việc\tChủ trì\n1\tRà soát toàn bộ văn bản quy phạm pháp luật của tỉnh\tLập danh mục\tSở Nội vụ\n\t\tCông bố\tSở Tư pháp';
    expect(tasks(table).map(({ description }) => description.text)).toEqual(['Lập danh mục', 'Công bố']);
  });

  test('a column of fields names the groups, but not where it tells the work itself', () => {
    const rows = 'Thể chế\tRà soát\tSở Tư pháp\n2\tBộ máy\tSắp xếp\tSở Nội vụ';
    expect(
      tasks(`TT\tLĩnh vực\tNội dung\tChủ trì\n1\t${rows}`).map(({ group, description }) => `${group?.text ?? ''}: ${description.text}`),
    ).toEqual(['Thể chế: Rà soát', 'Bộ máy: Sắp xếp']);
    expect(
      tasks(`TT\tLĩnh vực, nội dung\tSản phẩm\tChủ trì\n1\t${rows}`).map(({ group, description }) => [group, description.text]),
    ).toEqual([
      [undefined, 'Thể chế'],
      [undefined, 'Bộ máy'],
    ]);
  });

  test('a table without a head goes on with the columns of the one before', () => {
    const first = 'TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tRà soát\tSở Tư pháp\tQuý I';
    expect(
      tasks(`1. Thể chế\n\n${first}\n\n2. Bộ máy\n\n1\tSắp xếp\tSở Nội vụ\tQuý II\n2\tBáo cáo\tSở Nội vụ\tQuý III`).map(summary),
    ).toEqual([
      '1 / Rà soát /  / Sở Tư pháp /  / Quý I',
      '1 / Sắp xếp /  / Sở Nội vụ /  / Quý II',
      '2 / Báo cáo /  / Sở Nội vụ /  / Quý III',
    ]);
    expect(tasks(`1. Thể chế\n\n${first}\n\n2. Nhân sự\n\nSở Nội vụ\t12\t3\t15\nSở Tư pháp\t10\t2\t12`)).toHaveLength(1);
  });

  test('a grid of months: its columns are times, a mark means the month of its head', () => {
    const table = 'TT\tCuộc kiểm tra\tPhòng chủ trì\tT1\tT2\tT3\n1\tKiểm tra Sở Y tế\tPhòng 1\tx\t\tX\n2\tKiểm tra huyện\tPhòng 2\t\tx\t';
    const [first] = tasks(table);
    expect(
      first?.fields.filter(({ role }) => role === 'time').map(({ markedPeriod, source }) => `${markedPeriod}: ${source.text}`),
    ).toEqual(['T1: x', 'T2: ', 'T3: X']);
  });

  test('a row that counts the marks takes nothing from the grid', () => {
    const table =
      'TT\tNhiệm vụ\tChủ trì\t2021\t2022\t2023\n1\tTập huấn\tPhòng 1\tx\t\tx\n2\tHội thảo\tPhòng 2\tx\tx\t\n\tTổng số\t\t2\t1\t';
    expect(
      tasks(table).map(
        ({ label, fields }) =>
          `${label}: ${fields.flatMap(({ markedPeriod, source }) => (source.text === 'x' ? [markedPeriod] : [])).join(' ')}`,
      ),
    ).toEqual(['1: 2021 2023', '2: 2021 2022']);
  });

  test('where something takes place is not what is done, as long as another column tells', () => {
    const row = (head: string, cells: string) =>
      tasks(`| TT | ${head} | Thời gian | Phụ trách |\n|---|---|---|---|\n| 1 | ${cells} | 04/3/2020 | Văn phòng |`);
    expect(row('Đối tượng | Địa điểm', 'Tự vệ | Hội trường của Sở Nội vụ').map(({ description }) => description.text)).toEqual(['Tự vệ']);
    expect(row('Địa điểm', 'Hội trường của Sở').map(({ description }) => description.text)).toEqual(['Hội trường của Sở']);
  });

  test('figures below years are no times', () => {
    expect(tasks('TT\tChỉ tiêu\tNăm 2017\tNăm 2018\tNăm 2019\n1\tSố hồ sơ\t120\t130\t140')).toEqual([]);
  });

  test('Thực hiện alone says who, where no other column does', () => {
    const [task] = tasks('TT\tTên đợt\tTừ ngày\tĐến ngày\tThực hiện\n1\tĐợt cao điểm\t01/6\t30/6\tCông an huyện');
    expect(task && [field(task, 'lead'), task.description.text]).toEqual(['Công an huyện', 'Đợt cao điểm']);
  });

  test('Hoàn thành right of Bắt đầu is when it ends', () => {
    const [task] = tasks('TT\tNhiệm vụ\tChủ trì\tBắt đầu\tHoàn thành\n1\tRà soát\tSở Nội vụ\tTháng 3\tTháng 5');
    expect(task && [field(task, 'start'), field(task, 'end')]).toEqual(['Tháng 3', 'Tháng 5']);
  });

  test('a row of tasks that holds words of heads is no head', () => {
    const table =
      'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\tGhi chú\n1\tRà soát\tSở Nội vụ\t\tQuý I\t\n\n2\tNội dung tập huấn\tSở Y tế\tSở Tài chính\tTheo tiến độ\tbổ sung';
    expect(tasks(table).map(({ label }) => label)).toEqual(['1', '2']);
  });

  test('rows of column numbers and of sums are no tasks', () => {
    const table = 'TT\tNhiệm vụ\tChủ trì\tKinh phí\n(1)\t(2)\t(3)\t(4)\n1\tRà soát\tSở Nội vụ\t5\n\tTổng cộng\t\t5';
    expect(tasks(table).map(({ label }) => label)).toEqual(['1']);
    const byTime = 'Thời gian\tNhiệm vụ\tChủ trì\tKinh phí\nTháng 1\tRà soát\tSở Nội vụ\t5\nCộng\t\t\t5';
    expect(tasks(byTime)).toHaveLength(1);
  });

  test('a table that a copy has cut goes on where rows begin with times', () => {
    const programme = 'Thời gian\tCác hoạt động\nTuần 1 tháng 9\tHọp hội đồng\n\nRà soát hồ sơ\n\nTháng 10\tTập huấn\nTháng 12\tTổng kết';
    expect(tasks(programme).map(({ description }) => description.text)).toEqual(['Họp hội đồng', 'Tập huấn', 'Tổng kết']);
  });

  test('a list of people is no table of tasks, unless it says what each is to do', () => {
    expect(tasks('TT\tHọ và tên\tChức vụ\tĐịa bàn phụ trách\n1\tLê An\tTrưởng phòng Tư pháp\tXã Tân Sơn')).toEqual([]);
    expect(tasks('TT\tHọ và tên\tĐơn vị công tác\tThời gian\n1\tLê An\tSở Nội vụ\tTháng 3')).toEqual([]);
    expect(tasks('Nhóm\tThành viên\tTiêu chuẩn phụ trách\tNhóm trưởng\n1\tCô Hà, thầy Sơn\tTiêu chuẩn 1\tCô Hà')).toEqual([]);
    const duties = tasks('TT\tHọ và tên\tNhiệm vụ được giao\tĐơn vị phối hợp\n1\tLê An\tTheo dõi thu chi\tSở Tài chính');
    expect(duties.map(({ description }) => description.text)).toEqual(['Theo dõi thu chi']);
  });

  test('who drafts is said apart from who leads', () => {
    const [task] = tasks('TT\tNội dung\tCơ quan tham mưu\tThời gian\n1\tRà soát\tSở Nội vụ\tQuý I');
    expect([field(task, 'lead'), field(task, 'advise')]).toEqual(['', 'Sở Nội vụ']);
  });

  test('group rows name the tasks below them, and a numbered group ends before the next number', () => {
    const table = [
      'TT\tNhiệm vụ\tChủ trì\tThời gian',
      'I\tCẢI CÁCH THỂ CHẾ\t\t',
      '1\tRà soát\tSở Tư pháp\tQuý I',
      '2\tKiểm tra\t\t',
      '2.1\tKiểm tra cấp huyện\tSở Nội vụ\tQuý II',
      '2.2\tKiểm tra cấp xã\tSở Nội vụ\tQuý III',
      '3\tBáo cáo\tSở Nội vụ\tQuý IV',
      'II. TUYÊN TRUYỀN\t\t\t',
      '4\tĐưa tin\tBáo tỉnh\tQuý IV',
    ].join('\n');
    expect(tasks(table).map(({ label, group }) => `${label}: ${group?.text.trim() ?? ''}`)).toEqual([
      '1: I CẢI CÁCH THỂ CHẾ',
      '2.1: 2 Kiểm tra',
      '2.2: 2 Kiểm tra',
      '3: I CẢI CÁCH THỂ CHẾ',
      '4: II. TUYÊN TRUYỀN',
    ]);
  });

  test.each([
    ['a)', 'b)'],
    ['-', '-'],
  ])('a number with a name alone is the group of the rows %s, %s below it', (first, second) => {
    const table = `TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tKiểm tra\t\t\n${first}\tCấp huyện\tSở Nội vụ\tQuý II\n${second}\tCấp xã\tSở Nội vụ\tQuý III\n2\tBáo cáo\tSở Nội vụ\tQuý IV`;
    expect(tasks(table).map(({ label, group }) => `${label} ${group?.text.trim() ?? ''}`)).toEqual([
      `${first} 1 Kiểm tra`,
      `${second} 1 Kiểm tra`,
      '2 ',
    ]);
  });

  test('a ditto mark stands for the cell above', () => {
    const table = 'TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tRà soát\tSở Nội vụ\tQuý I\n2\tBáo cáo\tnt\tNhư trên';
    expect(tasks(table).map(summary).at(1)).toBe('2 / Báo cáo /  / Sở Nội vụ /  / Quý I');
  });

  test('a row that a page break cut is one task', () => {
    const table =
      'TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tRà soát thủ tục hành chính và\tSở Nội vụ\tQuý I\n\tđề xuất phương án\t\t\n2\tBáo cáo\tSở Nội vụ\tQuý II';
    expect(tasks(table).map(({ description }) => description.text)).toEqual(['Rà soát thủ tục hành chính và đề xuất phương án', 'Báo cáo']);
  });

  test.each([
    ['figures', 'TT\tNội dung\tSố lượng\tGhi chú\n1\tHồ sơ tiếp nhận\t120\t'],
    ['names', 'TT\tHọ và tên\tChức vụ\n1\tTrần Văn Nam\tGiám đốc'],
    ['scores', 'TT\tChỉ tiêu\tĐiểm tối đa\tĐiểm đạt\tĐơn vị chịu trách nhiệm\n1\tHồ sơ trực tuyến\t10\t7\tVăn phòng'],
    ['money', 'TT\tNội dung chi\tĐơn vị\tDự toán\tThời gian cấp\n1\tCây giống\tPhòng Kinh tế\t310\tQuý I'],
    ['plan and outcome', 'TT\tNội dung\tKế hoạch\tThực hiện\tĐạt (%)\n1\tHồ sơ\t120\t110\t91'],
    ['results', 'TT\tNội dung\tKế hoạch\tKết quả\n1\tHồ sơ\t120\t110'],
  ])('a table of %s holds no tasks', (_, table) => {
    expect(tasks(table)).toEqual([]);
  });
});

describe('lists of labelled lines', () => {
  test.each([
    ['bullets below it', '+ Sở Tư pháp;\n\n+ Các sở, ban, ngành.', 'Sở Tư pháp; | Các sở, ban, ngành.'],
    ['a line that names no unit', '+ Sở Tư pháp;\n\n+ Rà soát danh mục thủ tục.', ''],
  ])('a label without words of its own has the units of %s', (_, below, expected) => {
    const list = `1. Rà soát thủ tục\n\n- Cơ quan chủ trì: Sở Nội vụ\n\n- Cơ quan phối hợp:\n\n${below}\n\n- Thời gian: Quý I`;
    const [task] = tasks(list);
    expect([field(task, 'lead'), field(task, 'partner'), field(task, 'time')]).toEqual(['Sở Nội vụ', expected, 'Quý I']);
  });

  test('so it has those of the lines behind it', () => {
    const [task] = tasks(
      '1. Tập huấn\n\nCơ quan chủ trì: Sở Nội vụ\n\nCơ quan phối hợp:\n\nSở Tư pháp\n\nCác sở, ban, ngành\n\nThời gian: Quý I',
    );
    expect([field(task, 'lead'), field(task, 'partner'), field(task, 'time')]).toEqual([
      'Sở Nội vụ',
      'Sở Tư pháp | Các sở, ban, ngành',
      'Quý I',
    ]);
  });

  test('the item above is what is to be done', () => {
    const list =
      'a) Đăng tin bài trên Trang thông tin điện tử.\n\n- Đơn vị chủ trì: Văn phòng Sở.\n\n- Đơn vị phối hợp: Các phòng.\n\n- Thời gian thực hiện: Quý I.';
    expect(tasks(list).map(summary)).toEqual(['a / Đăng tin bài trên Trang thông tin điện tử. /  / Văn phòng Sở. / Các phòng. / Quý I.']);
    expect(tasks(list)[0]?.path).toBe('II/a');
  });

  test('a line "Nội dung" says what is to be done; where it comes again the next task begins', () => {
    const list =
      '1. Tập huấn\n\n- Nội dung: Mở lớp cho cấp xã\n\n- Chủ trì: Sở Nội vụ\n\n- Nội dung: Mở lớp cho cấp huyện\n\n- Chủ trì: Sở Tư pháp';
    expect(tasks(list).map(({ description }) => description.text.trim())).toEqual(['Mở lớp cho cấp xã', 'Mở lớp cho cấp huyện']);
  });

  test('an item goes on behind its colon', () => {
    const [task] = tasks('1. Kiểm tra tại các huyện: Hải Hậu, Ý Yên.\n- Đơn vị thực hiện: Thanh tra tỉnh\n- Thời gian: Quý II');
    expect(task?.description.text).toBe('Kiểm tra tại các huyện: Hải Hậu, Ý Yên.');
  });

  test('a line may hold several labels', () => {
    const [task] = tasks('1. Tập huấn\n\n- Chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp; thời gian: Quý I; sản phẩm: 02 lớp.');
    expect(task && summary(task)).toBe('1 / Tập huấn / 02 lớp. / Sở Nội vụ / Sở Tư pháp / Quý I');
  });

  test('the time of the work is enough, whoever does it', () => {
    const item = '1. Giám sát việc niêm yết danh sách\n\n* Thời gian thực hiện: từ ngày 04/02 đến ngày 08/02/2020.';
    expect(tasks(item).map(summary)).toEqual(['1 / Giám sát việc niêm yết danh sách /  /  /  / từ ngày 04/02 đến ngày 08/02/2020.']);
    const done = '2. In tờ gấp hướng dẫn\n\n- Thời gian: Hoàn thành trước 10/9.\n\n- Phụ trách: Văn phòng Sở.';
    expect(tasks(done).map(summary)).toEqual(['2 / In tờ gấp hướng dẫn /  / Văn phòng Sở. /  / Hoàn thành trước 10/9.']);
  });

  test('labels behind the work in the same paragraph, in brackets or sentence by sentence', () => {
    const bracket = '1. Ban hành bộ chỉ số (Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Sở Tư pháp; thời gian: tháng 11/2025).';
    expect(tasks(bracket).map(summary)).toEqual(['1 / Ban hành bộ chỉ số /  / Sở Nội vụ / Sở Tư pháp / tháng 11/2025']);
    const sentences = '2. Rà soát cơ chế thí điểm. Đơn vị chủ trì: Sở Tư pháp. Thời hạn: trước 31/12/2025. Sản phẩm: Báo cáo.';
    expect(tasks(sentences).map(summary)).toEqual(['2 / Rà soát cơ chế thí điểm / Báo cáo / Sở Tư pháp /  / trước 31/12/2025']);
    const bare = '3. Sửa chữa kè (chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp; quý I/2021).';
    expect(tasks(bare).map(summary)).toEqual(['3 / Sửa chữa kè /  / Sở Nội vụ / Sở Tư pháp / quý I/2021']);
    expect(tasks('3. Họp giao ban. Thời gian: sáng thứ Hai. Địa điểm: Hội trường.')).toEqual([]);
    expect(tasks('4. Tập huấn\n\n- Đơn vị thực hiện: Văn phòng Sở (phối hợp: Công đoàn).').map(({ label }) => label)).toEqual(['4']);
  });

  test('behind the work nothing but when and who', () => {
    expect(tasks('1. Rà soát quy chế chi tiêu: quý II/2021 - Văn phòng Sở, Phòng Tài chính.').map(summary)).toEqual([
      '1 / Rà soát quy chế chi tiêu /  / Văn phòng Sở, Phòng Tài chính /  / quý II/2021',
    ]);
    expect(tasks('2. Tập huấn văn thư: Sở Nội vụ; tháng 5/2021').map(summary)).toEqual([
      '2 / Tập huấn văn thư /  / Sở Nội vụ /  / tháng 5/2021',
    ]);
    expect(tasks('3. Thời gian, địa điểm: 15/4/2021 - Văn phòng Sở.')).toEqual([]);
    expect(tasks('3. Gửi báo cáo: Sở Nội vụ, trước ngày 15/6/2021.')).toEqual([]);
    expect(tasks('4. Tập huấn văn thư: 15/4/2021 - hội trường lớn.')).toEqual([]);
    expect(tasks('5. Thanh tra Sở: Chủ trì kiểm tra vốn, hoàn thành trước ngày 30/11/2021.')).toEqual([]);
  });

  test('the time of an event is nothing to be done, nor is a heading with time and place', () => {
    expect(tasks('1. Thể lệ\n\na) Đối tượng: học sinh.\n\nb) Thời gian: từ ngày 01/4 đến ngày 21/4/2020.')).toEqual([]);
    expect(tasks('1. Lịch tiếp công dân\n\nThời gian: buổi sáng. Địa điểm: trụ sở Ban.')).toEqual([]);
  });

  test('where other numbered lines beside it have no label, a time heads a division', () => {
    expect(tasks('1. Đối tượng\n\nHọc sinh.\n\n2. Thời gian: từ ngày 01/4 đến ngày 21/4/2020.\n\n3. Biện pháp\n\nTập huấn.')).toEqual([]);
  });

  test('who belongs to a delegation is nothing to be done', () => {
    expect(tasks('1. Thành phần đoàn kiểm tra\n\n- Trưởng đoàn: Giám đốc Sở Nội vụ;\n\n- Thành viên: Sở Y tế.')).toEqual([]);
    expect(tasks('1. Kiểm tra sổ sách\n\n- Trưởng đoàn: Giám đốc Sở Nội vụ;').map(({ label }) => label)).toEqual(['1']);
  });

  test('items that only begin with such words are no labels', () => {
    expect(tasks('1. Mục tiêu\n\na) Hoàn thành các chỉ tiêu được giao: 100% hồ sơ trực tuyến.\n\nb) Kết quả đạt được: tốt.')).toEqual([]);
  });
});
