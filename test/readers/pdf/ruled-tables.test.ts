import { describe, expect, test } from '@jest/globals';
import { readCase, sketchCase } from './pdf-case.js';

const TASKS = [
  'STT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời gian',
  'I | TRỒNG CÂY⇒4',
  '1 | Trồng cây xanh dọc đường liên xã, ưu tiên cây bản địa | 2.000 cây | UBND các xã | Quý I/2021',
  '2 | Chăm sóc, bảo vệ cây đã trồng: ¶ a) Tưới nước, bón phân; ¶ b) Thay cây chết. | Báo cáo | Phòng Nông nghiệp ¶ Hội Nông dân | Thường xuyên',
  '3 | Tổng kết |  | Phòng Nông nghiệp | Trước 15/12/2021',
];

const MERGED = [
  'STT⇓2 | Nhiệm vụ⇓2 | Thực hiện⇒2 | Thời gian⇓2',
  'Chủ trì | Phối hợp',
  '1 | Ươm cây giống | Trạm Khuyến nông⇓3 | UBND xã An Phú | Tháng 01',
  '2 | Giao cây giống | UBND xã Bình An | Tháng 02⇓2',
  '3 | Hướng dẫn trồng | Hội Nông dân',
  '4 | Việc do các xã tự làm⇒2 | UBND các xã | Cả năm',
];

describe('lines of any kind make a table', () => {
  test.each([
    ['ruled-table-libreoffice', ['Bảng phân công', TASKS, 'Hết bảng.']],
    ['ruled-table-chromium', ['Bảng phân công', TASKS, 'Hết bảng.']],
    ['open-sides', [TASKS]],
    ['merged-cells-libreoffice', [MERGED]],
    ['merged-cells-chromium', [MERGED]],
  ])('%s', async (name, expected) => {
    expect(await sketchCase(name)).toEqual(expected);
  });
});

test('a table in a cell is part of its text', async () => {
  expect(await sketchCase('table-in-a-cell')).toEqual([
    [
      'STT | Nhiệm vụ | Đơn vị',
      '1 | Lập danh sách học viên | Phòng Nội vụ',
      '2 | Mở lớp tập huấn ¶ Lớp Số người ¶ Lớp 1 40 ¶ Lớp 2 35 | Văn phòng',
      '3 | Cấp giấy chứng nhận | Phòng Nội vụ',
    ],
  ]);
});

describe('turned pages are read upright', () => {
  test.each(['page-turned', 'text-turned-on-page'])('%s', async (name) => {
    expect(await sketchCase(name)).toEqual(['Bảng phân công', TASKS, 'Hết bảng.']);
  });

  test('landscape appendix', async () => {
    const [, ...appendix] = await sketchCase('landscape-appendix');
    expect(appendix).toEqual(['PHỤ LỤC', TASKS]);
  });
});

test('words that a narrow cell cut are whole again', async () => {
  expect(await sketchCase('narrow-columns')).toEqual([
    [
      'STT | Căn cứ | Thời gian | Cách làm | Đơn vị',
      'VIII | Nghị định số 156/2018/NĐ-CP | Từ 05/01/2021 đến 15/12/2021 | Thường xuyên | Phòng NN-PTNT',
    ],
  ]);
  expect(await sketchCase('columns-narrower-than-words')).toEqual([
    [
      'STT | Người phụ trách | T10 | Đơn vị | Sản phẩm | Nội dung',
      '1 | Hiệu trưởng | x | UBND 21 xã, thị trấn | 12 chuyên mục | Phát chuyên mục',
      '2 | Tổ Lá |  | Công an | 04 buổi | Nói chuyện ở các xã ¶ Báo cáo',
    ],
  ]);
});

test('cells know their place on the page as it is shown', async () => {
  const boxOf = async (name: string) => {
    const table = (await readCase(name)).children.find(({ type }) => type === 'table');
    return table?.regions?.[0]?.box ?? [];
  };
  const [x = 0, y = 0, width = 0, height = 0] = await boxOf('ruled-table-libreoffice');
  expect(x).toBeCloseTo(85, 0);
  expect(y).toBeCloseTo(70, 0);
  expect(width).toBeCloseTo(468, 0);
  // Turned clockwise by a quarter, the left edge is the top and the old foot is on the left: 842 points less the rest.
  const [turnedX = 0, turnedY = 0, turnedWidth = 0, turnedHeight = 0] = await boxOf('page-turned');
  expect([turnedX, turnedY, turnedWidth, turnedHeight].map(Math.round)).toEqual([842 - y - height, x, height, width].map(Math.round));
});
