import { describe, expect, test } from '@jest/globals';
import { readCase, sketchCase } from './pdf-case.js';

const HEAD = 'STT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời gian';

function rows(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).map(
    (number) =>
      `${number} | Trồng cây ở thôn số ${number} và các khu dân cư lân cận | ${number * 10} cây | UBND xã | Tháng ${((number - 1) % 12) + 1}`,
  );
}

describe('each page gives a table of its own', () => {
  test('head repeated', async () => {
    expect(await sketchCase('table-over-pages-head-repeated')).toEqual([[HEAD, ...rows(1, 26)], 'margin: 2', [HEAD, ...rows(27, 30)]]);
  });

  test('head on the first page alone', async () => {
    expect(await sketchCase('table-over-pages-head-once')).toEqual([[HEAD, ...rows(1, 26)], 'margin: 2', rows(27, 30)]);
  });
});

describe('what the end of a page cut is given back to where it began', () => {
  const ROW =
    '2 | Rà soát quỹ đất trồng cây ở các khu dân cư, trường học, trụ sở, ven sông, ven đường; lập danh sách nơi trồng và số cây từng nơi, gửi về huyện để tổng hợp trước khi giao cây giống cho từng xã | Danh sách nơi trồng | UBND các xã | Tháng 02';
  const UPPER = [HEAD, '1 | Ươm cây giống | Cây giống | Trạm Khuyến nông | Tháng 01', ROW];
  const LOWER = '3 | Giao cây giống | Biên bản | Phòng Nông nghiệp | Tháng 3';

  test.each([
    ['row-cut-by-page-libreoffice', [UPPER, [HEAD, LOWER]]],
    ['row-cut-by-page-chromium', [UPPER, [LOWER]]],
  ])('%s', async (name, expected) => {
    expect(await sketchCase(name)).toEqual(expected);
  });

  test('a cell of such a row has a region on both pages', async () => {
    const [table] = (await readCase('row-cut-by-page-libreoffice')).children;
    const cells = table?.type === 'table' ? (table.children[2]?.children ?? []) : [];
    expect(cells.map(({ regions }) => regions?.map(({ page }) => page))).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  const GROUP = [
    HEAD,
    '1 | Ươm cây | Cây giống | Trạm Khuyến nông⇓5 | Tháng 01',
    '2 | Giao cây | Biên bản | Tháng 02',
    '3 | Hướng dẫn | Lớp học | Tháng 3',
    '4 | Kiểm tra | Biên bản | Tháng 4',
    '5 | Trồng dặm | Cây sống | Tháng 5',
  ];
  const LAST = '6 | Tổng kết | Báo cáo | UBND huyện | Tháng 12';

  test.each([
    ['merged-cell-cut-by-page-libreoffice', [GROUP, [HEAD, LAST]]],
    ['merged-cell-cut-by-page-chromium', [GROUP, [LAST]]],
  ])('%s', async (name, expected) => {
    expect(await sketchCase(name)).toEqual(expected);
  });
});
