import { describe, expect, test } from '@jest/globals';
import { read, readLines, table } from '../read.js';

test.each(
  table(`
    Nghị định 65 | Nghị định 65 → nghi-dinh:cp:?:65
    Nghị định số 61 năm 2018 của Chính phủ | Nghị định số 61 năm 2018 → nghi-dinh:cp:2018:61
    NĐ số 61/2018 | NĐ số 61/2018 → nghi-dinh:cp:2018:61
    Nghị quyết số 68 của Bộ Chính trị | Nghị quyết số 68 → nghi-quyet:tw:?:68
    Công văn số 215 ngày 05/02/2020 của Bộ Nội vụ | Công văn số 215 ngày 05/02/2020 → cong-van:bnv:2020:215
    Nghị định 38 năm 2022 | Nghị định 38 năm 2022 → nghi-dinh:cp:2022:38
    Thông tư 01/2020 | Thông tư 01/2020 → thong-tu:?:2020:1
  `),
)('%s', (text, expected) => expect(readLines(text)).toEqual(expected));

describe('the act of that number cited in full is meant', () => {
  test.each([
    ['Nghị định số 61/2018/NĐ-CP. Theo Nghị định 61', 'nghi-dinh:cp:2018:61'],
    ['Theo Quyết định số 749 và Quyết định số 749/QĐ-TTg ngày 03/6/2020', 'quyet-dinh:ttg:2020:749'],
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2021; mục II Kế hoạch số 12', 'ke-hoach:ubnd@?:2021:12'],
    ['NĐ 330 là Nghị định số 330/2026/NĐ-CP', 'nghi-dinh:cp:2026:330'],
  ])('%s', (text, id) => {
    const short = read(text).find(({ resolution }) => resolution === 'back-reference');
    expect(short?.instrumentId).toBe(id);
  });

  test('of two with one number the one cited nearest before', () => {
    const text = 'Nghị quyết số 76/NQ-CP ngày 13/6/2013; Nghị quyết số 76/NQ-CP ngày 15/7/2021; Nghị quyết 76';
    expect(read(text).at(-1)?.instrumentId).toBe('nghi-quyet:cp:2021:76');
  });
});

describe('numbers that count are no references', () => {
  test.each([
    'Nghị quyết 5 năm, Kế hoạch 5 năm 2021 - 2025, Kế hoạch 2021',
    'Quyết định 15 thành viên, Quyết định 3 nội dung',
    'Dự án số 2, Đề án 1, Chương trình 135, Kế hoạch số 2, Phương án số 3',
    'quyết định số lượng 12/15 người, báo cáo số liệu 2020/2021',
    'thông báo số 2.500 tỷ đồng',
  ])('%s', (text) => expect(readLines(text)).toEqual([]));
});
