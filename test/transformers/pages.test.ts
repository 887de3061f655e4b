import { describe, expect, test } from '@jest/globals';
import { partsOf, treeOf } from '../support/tree.js';

const LONG = 'Các cơ quan, đơn vị chủ động rà soát, báo cáo kết quả về Sở để tổng hợp và kiên quyết';
const plan = (body: string) => `KẾ HOẠCH\nNăm 2020\n\nI. MỤC ĐÍCH\n\n${body}\n\nII. KINH PHÍ\n\nTheo quy định.\n`;
const body = (text: string) =>
  partsOf(treeOf(plan(text)))
    .filter((line) => line.startsWith('body'))
    .slice(1, -2);

describe('page numbers and running heads', () => {
  test.each(['2', '- 2 -', 'Trang 2/5', '2/5'])('"%s" between two pages is furniture', (number) => {
    const parts = partsOf(treeOf(plan(`Một.\n\n${number}\n\nHai.`)));
    expect(parts).toContain(`furniture: ${number}`);
  });

  test('numbers that rise by one are all furniture, other lone numbers are not', () => {
    const parts = partsOf(treeOf(plan('Một.\n\n2\n\nHai.\n\n3\n\nBa.\n\n2020\n\nBốn.')));
    expect(parts.filter((line) => line.startsWith('furniture'))).toEqual(['furniture: 2', 'furniture: 3']);
    expect(parts).toContain('body: 2020');
  });

  test('the number of the second page may be lost', () => {
    expect(partsOf(treeOf(plan('Một.\n\n3\n\nHai.\n\n4\n\nBa.')))).toEqual(expect.arrayContaining(['furniture: 3', 'furniture: 4']));
  });

  test('a number or two between may be lost, but no more', () => {
    const furniture = (text: string) => partsOf(treeOf(plan(text))).filter((line) => line.startsWith('furniture'));
    expect(furniture('Một.\n\n2\n\nHai.\n\n5\n\nBa.')).toEqual(['furniture: 2', 'furniture: 5']);
    expect(furniture('Một.\n\n2\n\nHai.\n\n9\n\nBa.')).toEqual(['furniture: 2']);
  });

  test('a line that comes again beside page numbers is a running head', () => {
    const parts = partsOf(treeOf(plan('Một.\n\n2\n\nSở Nội vụ tỉnh Nam Định\n\nHai.\n\n3\n\nSở Nội vụ tỉnh Nam Định\n\nBa.')));
    expect(parts.filter((line) => line === 'furniture: Sở Nội vụ tỉnh Nam Định')).toHaveLength(2);
  });

  test('a labelled line that comes again is none', () => {
    const parts = partsOf(treeOf(plan('a) Một.\n\n- Chủ trì: Văn phòng.\n\nb) Hai.\n\n- Chủ trì: Văn phòng.')));
    expect(parts.filter((line) => line.startsWith('furniture'))).toEqual([]);
  });
});

describe('a table of contents', () => {
  const furniture = (contents: string) =>
    partsOf(treeOf(`KẾ HOẠCH\nNăm 2020\n\n${contents}\n\nI. MỤC ĐÍCH\n\nRõ việc.\n\nII. KINH PHÍ\n\nTheo quy định.\n`)).filter((line) =>
      line.startsWith('furniture'),
    );

  test.each([
    ['with dots before the pages', 'MỤC LỤC\nI. MỤC ĐÍCH ........ 1\nII. KINH PHÍ……… 3', 3],
    ['with blanks alone, where the titles come again', 'MỤC LỤC\nI. MỤC ĐÍCH 1\nII. KINH PHÍ 3', 3],
    [
      'with a title over two lines',
      'Mục lục\nI. MỤC ĐÍCH ........ 1\nPhụ lục về những việc được giao cho\ncác phòng trong năm ........ 4',
      4,
    ],
  ])('%s', (_, contents, count) => {
    expect(furniture(contents)).toHaveLength(count);
  });

  test.each([
    ['without its heading', 'I. MỤC ĐÍCH ........ 1\nII. KINH PHÍ ........ 3'],
    ['whose pages fall', 'MỤC LỤC\nI. MỤC ĐÍCH ........ 7\nII. KINH PHÍ ........ 3'],
    ['of numbers behind other words', 'MỤC LỤC\nXã Hòa An trồng cây ở thôn 1\nXã Bình Minh trồng cây ở thôn 2'],
  ])('is none %s', (_, contents) => {
    expect(furniture(contents)).toEqual([]);
  });
});

describe('paragraphs that were cut', () => {
  test.each([
    ['a numbered heading in capitals goes on in the next line', '1. CĂN CỨ XÂY DỰNG\nKẾ HOẠCH', ['body: 1. CĂN CỨ XÂY DỰNG KẾ HOẠCH']],
    ['so does one with a single syllable', 'V. KINH\nPHÍ THỰC HIỆN', ['body: V. KINH PHÍ THỰC HIỆN']],
    ['an abbreviation is a heading by itself', 'V. HĐND\nTỔ GIÚP VIỆC', ['body: V. HĐND', 'body: TỔ GIÚP VIỆC']],
    ['behind a gap it is over', '1. CĂN CỨ XÂY DỰNG\n\nKẾ HOẠCH', ['body: 1. CĂN CỨ XÂY DỰNG', 'body: KẾ HOẠCH']],
    ['one in small letters, too', '1. Căn cứ\nKẾ HOẠCH', ['body: 1. Căn cứ', 'body: KẾ HOẠCH']],
  ])('%s', (_, text, expected) => {
    expect(body(text)).toEqual(expected);
  });

  test('a first heading in capitals that the author numbered II begins the body', () => {
    const { sections } = treeOf(
      'KẾ HOẠCH\nNăm 2020\n\nUBND xã ban hành Kế hoạch như sau:\n\nII. MỤC TIÊU\n\n1. Chung\n\nIII. KINH PHÍ\n\nHai.',
    );
    expect(sections.map(({ path }) => path)).toEqual(['II', 'III']);
  });

  test('running text that goes on in lower case behind a gap is one paragraph', () => {
    expect(body(`${LONG}\n\nphê bình đơn vị chậm trễ.`)).toEqual([`body: ${LONG} phê bình đơn vị chậm trễ.`]);
  });

  test('behind a page number it goes on in any case', () => {
    const cut = `${LONG} thực hiện Luật Hộ tịch số`;
    expect(body(`${cut}\n\n2\n\n60/2014/QH13 và văn bản hướng dẫn.`)).toEqual([`body: ${cut} 60/2014/QH13 và văn bản hướng dẫn.`]);
  });

  test('a sentence that has ended is not joined to the next, nor to an item of a list', () => {
    expect(body(`${LONG}.\n\nphê bình.`)).toHaveLength(2);
    expect(body(`${LONG}\n\na) phê bình;`)).toHaveLength(2);
  });

  test('a dash inside the name of a department opens no item where a line begins with it', () => {
    const broken = 'Giao Giám đốc các Sở: Y tế, Lao động\n- Thương binh và Xã hội, Tài chính thi hành;';
    expect(body(broken)).toEqual([`body: ${broken.replace('\n', ' ')}`]);
    expect(body('Các lĩnh vực: Y tế, Lao động\n- Thương mại;')).toHaveLength(2);
  });

  test('hand-wrapped lines make one paragraph', () => {
    const wrapped =
      'Các cơ quan, đơn vị chủ động rà soát quy trình giải quyết\nthủ tục hành chính thuộc phạm vi quản lý của Ngành để\ncắt giảm thời gian.';
    const lines = body(`${wrapped}\n\n${wrapped}\n\n${wrapped}`);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('giải quyết thủ tục hành chính');
  });

  const inWrapped = (...lines: string[]) =>
    body([...lines, '', LONG.slice(0, 60), LONG.slice(60), '', LONG.slice(0, 60), LONG.slice(60)].join('\n')).slice(0, -2);

  test.each([
    ['a short line goes on in lower case', ['a) Rà', 'soát quy trình nội bộ.'], ['a) Rà soát quy trình nội bộ.']],
    ['a line that ends with "của"', ['Theo công văn của', 'Bộ Nội vụ.'], ['Theo công văn của Bộ Nội vụ.']],
    ['a heading in capitals is whole', ['KINH PHÍ', 'bảo đảm từ ngân sách.'], ['KINH PHÍ', 'bảo đảm từ ngân sách.']],
    ['so is a short line before a capital', ['Kinh phí', 'Sở Tài chính cân đối.'], ['Kinh phí', 'Sở Tài chính cân đối.']],
    ['and an abbreviation alone', ['TT', 'NỘI DUNG'], ['TT', 'NỘI DUNG']],
    [
      'a mark whose series began inside the line above',
      ['Nội dung gồm: (i) số hóa hồ sơ của các cơ quan,', '(ii) kết nối dữ liệu.'],
      ['Nội dung gồm: (i) số hóa hồ sơ của các cơ quan, (ii) kết nối dữ liệu.'],
    ],
    [
      'a full line that a semicolon ends, before a small letter',
      ['- Hướng dẫn các đơn vị thuộc Sở lập danh mục hồ sơ;', 'tổng hợp, báo cáo.'],
      ['- Hướng dẫn các đơn vị thuộc Sở lập danh mục hồ sơ; tổng hợp, báo cáo.'],
    ],
    ['but not a short one', ['gồm có:', 'hồ sơ;', 'sổ sách.'], ['gồm có:', 'hồ sơ;', 'sổ sách.']],
    [
      'a number behind "số"',
      ['Theo đề nghị của Sở Y tế tại Tờ trình số', '412/TTr-SYT ngày 06/10/2025.'],
      ['Theo đề nghị của Sở Y tế tại Tờ trình số 412/TTr-SYT ngày 06/10/2025.'],
    ],
    ['a mark that begins its own line', ['(i) số hóa hồ sơ,', '(ii) kết nối dữ liệu.'], ['(i) số hóa hồ sơ,', '(ii) kết nối dữ liệu.']],
  ])('in hand-wrapped text %s', (_, given, expected) => {
    expect(inWrapped(...given)).toEqual(expected.map((line) => `body: ${line}`));
  });

  test('where each item stands behind an empty line, a line without one goes on with the item, in capitals too', () => {
    const items = ['- Thành lập Đội', 'Xung kích ở các thôn để ứng cứu khi có lũ về bất ngờ', 'trong đêm tối.'].join('\n');
    const given = body(Array.from({ length: 5 }, () => items).join('\n\n'));
    expect(given).toHaveLength(5);
    expect(given[0]).toBe('body: - Thành lập Đội Xung kích ở các thôn để ứng cứu khi có lũ về bất ngờ trong đêm tối.');
  });

  test('a heading there may stand on its text', () => {
    const part = ['1. Sở Y tế', 'Chuẩn bị cơ số thuốc cho các trạm ở vùng ngập sâu', 'trong mùa lũ.'].join('\n');
    const given = body(Array.from({ length: 5 }, (_, index) => part.replace('1', String(index + 1))).join('\n\n'));
    expect(given.slice(0, 2)).toEqual(['body: 1. Sở Y tế', 'body: Chuẩn bị cơ số thuốc cho các trạm ở vùng ngập sâu trong mùa lũ.']);
  });

  test.each([
    ['ngày', '10 tháng 12 năm 2013.'],
    ['ngày 10', 'tháng 12 năm 2013.'],
    ['ngày', 'tháng 9 năm 2017.'],
    ['tháng 9', 'năm 2017.'],
    ['ngày', '29/3/2012.'],
  ])('a date broken into "%s" and "%s" is one', (begun, rest) => {
    expect(body(`Báo cáo ${begun}\n\n${rest}`)).toEqual([`body: Báo cáo ${begun} ${rest}`]);
  });

  test('a number of a document that is broken behind "Số:" is one', () => {
    expect(treeOf('SỞ NỘI VỤ\n\nSố:\n\n15/KH-SNV\n\nKẾ HOẠCH\nNăm 2020\n\nI. MỘT\n\nHai.').head.number?.ordinal?.value).toBe(15);
  });

  test.each([
    ['Họp hằng tháng', '12 cuộc.'],
    ['1. Công việc theo tháng', '2. Tháng 9/2023'],
    ['Lịch theo ngày', 'năm 2023'],
  ])('"%s" above "%s" is no date', (above, below) => {
    expect(body(`${above}\n\n${below}`)).toHaveLength(2);
  });
});

describe('tables that were cut', () => {
  const head = 'STT\tNhiệm vụ\tChủ trì\tThời gian';
  const rowsOf = (text: string) => treeOf(plan(text)).tasks.map(({ label }) => label);

  test('a table that goes on behind an empty line is one table', () => {
    expect(rowsOf(`${head}\n1\tRà soát\tSở Nội vụ\tQuý I\n\n2\tBáo cáo\tSở Nội vụ\tQuý II`)).toEqual(['1', '2']);
  });

  test('a repeated head behind a page number is no task', () => {
    expect(rowsOf(`${head}\n1\tRà soát\tSở Nội vụ\tQuý I\n\n2\n\n${head}\n2\tBáo cáo\tSở Nội vụ\tQuý II`)).toEqual(['1', '2']);
  });

  test('two tables with text between them stay two', () => {
    const tree = treeOf(plan(`${head}\n1\tRà soát\tSở Nội vụ\tQuý I\n\nNgoài ra:\n\n${head}\n1\tBáo cáo\tSở Nội vụ\tQuý II`));
    expect(tree.children.filter(({ type }) => type === 'grid')).toHaveLength(2);
  });
});
