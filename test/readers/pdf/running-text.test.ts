import { describe, expect, test } from '@jest/globals';
import { readCase, sketchCase } from './pdf-case.js';

const BODY = [
  'Căn cứ tình hình quỹ đất của các xã và kết quả trồng cây năm trước, Ủy ban nhân dân huyện giao chỉ tiêu trồng cây đầu năm 2021 cho từng xã như sau:',
  '1. Mỗi xã trồng ít nhất 500 cây ở nơi công cộng; nơi nào còn đất ven đường, ven sông thì trồng thêm, ưu tiên cây bản địa, cây lâu năm, cây có bóng mát, không trồng cây dễ gãy đổ trong mùa mưa bão.',
  '2. Trường học trồng cây trong khuôn viên, giao cho từng lớp chăm sóc.',
  'Các xã báo cáo kết quả về Phòng Nông nghiệp và Phát triển nông thôn huyện trước ngày 20 hằng tháng; Phòng tổng hợp, trình Chủ tịch Ủy ban nhân dân huyện xem xét, biểu dương những nơi làm tốt và nhắc nhở những nơi chậm trong quý I/2021./.',
];

const HEAD = [
  'UBND TỈNH QUẢNG HÀ ¶ SỞ NÔNG NGHIỆP ¶ Số: 15/KH-SNN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ¶ Độc lập - Tự do - Hạnh phúc ¶ Quảng Hà, ngày 04 tháng 02 năm 2021',
];
const RECIPIENTS = [
  'Nơi nhận:',
  '- UBND tỉnh (b/c);',
  '- Các Phó Giám đốc Sở phụ trách trồng trọt và lâm nghiệp;',
  '- UBND các huyện, thành phố;',
  '- Lưu: VT, LN.',
];
const FOOT = [`${RECIPIENTS.join(' ¶ ')} | KT. GIÁM ĐỐC ¶ PHÓ GIÁM ĐỐC ¶ Trần Văn Bách`];

test('bullets of symbol fonts are signs that mark items', async () => {
  expect(await sketchCase('bullets-of-symbol-fonts')).toEqual([
    '• Rà soát danh mục thủ tục hành chính thuộc phạm vi quản lý của các cơ quan, đơn vị;',
    '▪ Thống kê;',
    '⮚ Báo cáo.',
  ]);
});

describe('head and foot in two columns', () => {
  test('are tables of one row, the body between them paragraphs', async () => {
    expect(await sketchCase('two-column-head-and-foot')).toEqual([HEAD, 'KẾ HOẠCH', 'Trồng cây đầu năm 2021', ...BODY, FOOT]);
  });

  test('a wide blank in a title or a stretched line is none, nor do lines of like length make one item', async () => {
    const list = 'Nơi nhận: ¶ - Sở Lao động (b/c) ¶ - Ban Dân tộc tỉnh, ¶ - UBND các xã, thị ¶ - Lưu: VT.';
    expect(await sketchCase('columns-that-are-none')).toEqual([
      HEAD,
      'KẾ HOẠCH',
      'Tổ chức các hoạt động văn hóa, thể thao năm 2021',
      '- Hộ tịch theo Luật Hộ tịch, khoản 2, khoản 3 Điều 5 Nghị định số 123/2020/NĐ-CP ngày 04/02/2020;',
      '- Đất đai theo Nghị định số 5/2020/NĐ-CP',
      '- Hộ kinh doanh.',
      [`${list} | KT. GIÁM ĐỐC ¶ PHÓ GIÁM ĐỐC ¶ Trần Văn Bách`],
    ]);
  });

  test('go on beside one another on the next page', async () => {
    expect(await sketchCase('foot-cut-by-page')).toEqual([
      [`${RECIPIENTS.slice(0, 4).join(' ¶ ')} | KT. GIÁM ĐỐC ¶ PHÓ GIÁM ĐỐC`],
      'margin: 2',
      '- Lưu: VT, LN.',
      'Trần Văn Bách',
    ]);
  });

  test('bold lines are known as such, and room above a block', async () => {
    const { children } = await readCase('two-column-head-and-foot');
    const title = children.find((block) => block.type === 'paragraph' && block.text === 'KẾ HOẠCH');
    expect(title).toMatchObject({ styles: [{ start: 0, end: 8, kind: 'bold' }], afterGap: true });
  });
});

describe('paragraphs', () => {
  test('go over lines and over the end of a page, with a region on each', async () => {
    const tree = await readCase('paragraphs-over-lines-and-pages');
    expect(await sketchCase('paragraphs-over-lines-and-pages')).toEqual([...BODY, 'margin: 2']);
    expect(tree.children[3]?.regions?.map(({ page }) => page)).toEqual([1, 2]);
  });

  test('so are those between mirrored margins', async () => {
    expect(await sketchCase('margins-mirrored')).toEqual(Array.from({ length: 8 }, () => BODY).flat());
  });

  test('page numbers and running heads stand apart', async () => {
    expect(await sketchCase('page-numbers-and-running-heads')).toEqual([
      ...BODY,
      'margin: Bản thảo lần 2',
      'margin: Đề án trồng cây - Trang 2',
      'margin: Bản thảo lần 2',
      'margin: Đề án trồng cây - Trang 3',
      'Hết.',
      'margin: Bản thảo lần 2',
    ]);
  });

  test('headings that differ in their numbers alone are no running heads', async () => {
    expect(await sketchCase('numbered-headings-on-pages')).toEqual([
      'KẾ HOẠCH',
      BODY[0],
      'Hết trang.',
      'PHỤ LỤC 1',
      BODY[1],
      'PHỤ LỤC 2',
      BODY[2],
      'margin: Trang 2',
      'PHỤ LỤC 3',
      BODY[3],
      'margin: Trang 3',
    ]);
  });

  test('go on where an item hangs below its text, whatever its mark, or a long title above a short line of its own', async () => {
    expect(await sketchCase('items-set-in')).toEqual([
      '(Kèm theo Kế hoạch số 09/KH-UBND ngày 15/01/2021 của Ủy ban nhân dân huyện Tân Phú Đông)',
      'III. TRUYỀN THÔNG',
      '1- Ban Tuyên giáo Huyện ủy hướng dẫn công tác tuyên truyền trên báo, đài; chỉ đạo Trung tâm Văn hóa - Thể thao và Truyền thông huyện đưa tin về Tết trồng cây.',
      '- Xây dựng kế hoạch trồng cây của từng thôn, từng trường học trong xã; dành đất cho vườn ươm.',
      '- Chăm sóc cây đã trồng.',
    ]);
  });
});

describe('small signs set high', () => {
  test('that call notes are left out, and the notes follow the paragraph', async () => {
    expect(await sketchCase('superscript-footnotes')).toEqual([
      'Thực hiện Chương trình của tỉnh về trồng cây, huyện giao chỉ tiêu cho từng xã.',
      'footnote: Chương trình số 05-CTr/TU của Tỉnh ủy.',
      'footnote: Chỉ tiêu có thể thay đổi theo quỹ đất; các xã vùng cao được giảm một nửa và báo cáo riêng cho Phòng Nông nghiệp trước khi giao.',
      'Mỗi xã trồng ít nhất 500 cây.',
    ]);
  });

  test('that call none are part of their word', async () => {
    expect(await sketchCase('square-metres')).toEqual(['Diện tích trồng mới là 1.200 m2/xã, cộng với 300 m2 đã có.']);
  });
});

test('a table without rules is read where every row begins in its first column', async () => {
  expect(await sketchCase('table-without-rules')).toEqual([
    'Lịch học của các lớp:',
    [
      'TT | Nội dung | Nơi học | Ngày học',
      '1 | Kỹ thuật ươm cây giống lâm nghiệp cho hộ gia đình ở vùng đất dốc, đất cát và vùng ven sông suối | Hội trường xã An Phú | 05/01/2021',
      '2 | Kỹ thuật trồng | Nhà văn hóa thôn Đông | 12/01/2021',
      '3 | Phòng cháy rừng trong mùa khô, cách báo tin và cách dập lửa khi chưa có lực lượng chuyên trách | Hội trường xã Bình An | 19/01/2021',
      '4 | Ôn tập | Hội trường huyện | 26/01/2021',
    ],
    'Học viên đến trước giờ học 15 phút.',
  ]);
});

test('lines that were broken by hand and stretched to the edge are no columns', async () => {
  expect(await sketchCase('lines-broken-by-hand')).toEqual([
    '2. Đối với người dân',
    '- Chủ trì: Phòng Quản lý đầu tư;',
    '- Phối hợp: các phòng;',
    '- Thời gian: trong quý II và quý III, chậm nhất khi hội nghị sơ kết được tổ chức ở huyện.',
  ]);
});
