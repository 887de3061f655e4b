import { describe, expect, test } from '@jest/globals';
import { read, readLines, table } from '../read.js';

const context = { issuer: 'so-noi-vu@hai-duong', issuedOn: '2020-05-01' };

describe('share-tail: numbers before the one with the symbol', () => {
  test.each(
    table(`
      Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017 | Nghị quyết số 18 → nghi-quyet:tw:2017:18 | 19-NQ/TW ngày 25/10/2017 → nghi-quyet:tw:2017:19
      Quyết định số 101, 102 và số 103/QĐ-UBND | Quyết định số 101 → quyet-dinh:ubnd@hai-duong:?:101 | 102 → quyet-dinh:ubnd@hai-duong:?:102 | số 103/QĐ-UBND → quyet-dinh:ubnd@hai-duong:?:103
      Thông báo số 12, 13/TB-VPCP | Thông báo số 12 → thong-bao:vpcp:?:12 | 13/TB-VPCP → thong-bao:vpcp:?:13
      các Thông tư số 01, 02/2018/TT-VPCP | Thông tư số 01 → thong-tu:vpcp:2018:1 | 02/2018/TT-VPCP → thong-tu:vpcp:2018:2
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('list-short-numbers', () => {
  test.each(
    table(`
      các Nghị quyết 57, 59 và 68 của Bộ Chính trị | Nghị quyết 57 → nghi-quyet:tw:?:57 | 59 → nghi-quyet:tw:?:59 | 68 → nghi-quyet:tw:?:68
      Nghị quyết số 18, số 19 của Trung ương | Nghị quyết số 18 → nghi-quyet:tw:?:18 | số 19 → nghi-quyet:tw:?:19
      các Nghị định 61, 5 điều kiện | Nghị định 61 → nghi-dinh:cp:?:61
      Nghị quyết 18, 19 đồng chí | Nghị quyết 18 → nghi-quyet:?:?:18
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('share-date: one date behind a list', () => {
  test.each(
    table(`
      các Quyết định số 217-QĐ/TW, 218-QĐ/TW ngày 12/12/2013 | Quyết định số 217-QĐ/TW → qd-dang:tw:2013:217 | 218-QĐ/TW ngày 12/12/2013 → qd-dang:tw:2013:218
      Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 | Quyết định số 217-QĐ/TW → qd-dang:tw:?:217 | Quyết định số 218-QĐ/TW ngày 12/12/2013 → qd-dang:tw:2013:218
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));

  test('the date itself stays with the last', () => {
    const days = read('Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017').map(({ date }) => date?.value);
    expect(days).toEqual([undefined, '2017-10-25']);
  });
});

describe('share-head: the type word stands once', () => {
  test.each(
    table(`
      các Nghị định: 63/2010/NĐ-CP; 48/2013/NĐ-CP và số 92/2017/NĐ-CP | Nghị định: 63/2010/NĐ-CP → nghi-dinh:cp:2010:63 | 48/2013/NĐ-CP → nghi-dinh:cp:2013:48 | số 92/2017/NĐ-CP → nghi-dinh:cp:2017:92
      Luật số 22/2008/QH12 và số 99/2010/QH12 | Luật số 22/2008/QH12 → luat:qh12:2008:22 | số 99/2010/QH12 → luat:qh12:2010:99
      Nghị quyết 138/NQ-CP và 197/2025/QH15 | Nghị quyết 138/NQ-CP → nghi-quyet:cp:?:138 | 197/2025/QH15 → nghi-quyet:qh15:2025:197+y
      Nghị quyết số 35/2021/QH15, 41/2021/QH15 | Nghị quyết số 35/2021/QH15 → nghi-quyet:qh15:2021:35+y | 41/2021/QH15 → nghi-quyet:qh15:2021:41+y
      Công văn số 12/UBND-VX, 15/UBND-NC | Công văn số 12/UBND-VX → cong-van:ubnd@hai-duong:?:12 | 15/UBND-NC → cong-van:ubnd@hai-duong:?:15
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('share-issuer: the issuer before the first number of a list', () => {
  test.each(
    table(`
      các kế hoạch của UBND huyện Nam Sách: số 12/KH-UBND ngày 08/01/2026 về cải cách, số 15/KH-UBND ngày 09/01/2026 về tuyên truyền | kế hoạch của UBND huyện Nam Sách: số 12/KH-UBND ngày 08/01/2026 → ke-hoach:ubnd@hai-duong.nam-sach:2026:12 | số 15/KH-UBND ngày 09/01/2026 → ke-hoach:ubnd@hai-duong.nam-sach:2026:15
      Kế hoạch của UBND huyện Nam Sách số 12/KH-UBND ngày 08/01/2026 và số 15/KH-UBND ngày 09/01/2026 | Kế hoạch của UBND huyện Nam Sách số 12/KH-UBND ngày 08/01/2026 → ke-hoach:ubnd@hai-duong.nam-sach:2026:12 | số 15/KH-UBND ngày 09/01/2026 → ke-hoach:ubnd@hai-duong:2026:15
      các kế hoạch của UBND huyện Nam Sách: số 12/KH-UBND ngày 08/01/2026; Kế hoạch số 15/KH-UBND ngày 09/01/2026 | kế hoạch của UBND huyện Nam Sách: số 12/KH-UBND ngày 08/01/2026 → ke-hoach:ubnd@hai-duong.nam-sach:2026:12 | Kế hoạch số 15/KH-UBND ngày 09/01/2026 → ke-hoach:ubnd@hai-duong:2026:15
      Mệnh lệnh số 15/ML-QK ngày 02/12/2021 | Mệnh lệnh số 15/ML-QK ngày 02/12/2021 → menh-lenh:qk@?:2021:15
      Chỉ thị số 01/2019/CT-CA ngày 14/01/2019 | Chỉ thị số 01/2019/CT-CA ngày 14/01/2019 → chi-thi:tandtc:2019:1+y
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('join-range', () => {
  test.each(
    table(`
      từ Quyết định số 101/QĐ-UBND đến Quyết định số 105/QĐ-UBND | Quyết định số 101/QĐ-UBND đến Quyết định số 105/QĐ-UBND → quyet-dinh:ubnd@hai-duong:?:101..105
      Quyết định số 101/QĐ-UBND đến Quyết định số 105/QĐ-UBND | Quyết định số 101/QĐ-UBND → quyet-dinh:ubnd@hai-duong:?:101 | Quyết định số 105/QĐ-UBND → quyet-dinh:ubnd@hai-duong:?:105
      từ Quyết định số 101/QĐ-UBND đến Kế hoạch số 105/KH-UBND | Quyết định số 101/QĐ-UBND → quyet-dinh:ubnd@hai-duong:?:101 | Kế hoạch số 105/KH-UBND → ke-hoach:ubnd@hai-duong:?:105
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('drop-non-references: an amendment only behind an act', () => {
  test.each(
    table(`
      Luật Ban hành văn bản quy phạm pháp luật năm 2015 (được sửa đổi, bổ sung năm 2020) | Luật Ban hành văn bản quy phạm pháp luật năm 2015 → luat:qh13:2015:80 | sửa đổi, bổ sung năm 2020 → luat:qh14:2020:63
      Luật Sở hữu trí tuệ số 50/2005/QH11 (sửa đổi, bổ sung năm 2022) | Luật Sở hữu trí tuệ số 50/2005/QH11 → luat:qh11:2005:50 | sửa đổi, bổ sung năm 2022 → luat:?:2022:?
      sửa đổi, bổ sung năm 2020 các quy trình nội bộ
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});
