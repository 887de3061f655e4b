import { expect, test } from '@jest/globals';
import { read, readLines, table } from '../read.js';

test.each(
  table(`
    Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2030 | Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2030 → nghi-quyet:cp:2021:76
    Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020; | Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020 → quyet-dinh:ttg:2016:225
    triển khai Đề án 06/CP | Đề án 06/CP → quyet-dinh:ttg:2022:6
    Triển khai Đề án 06 tại Sở | Đề án 06 → quyet-dinh:ttg:2022:6
    Đề án 06 trên địa bàn tỉnh | Đề án 06 → quyet-dinh:ttg:2022:6
    Kiện toàn Tổ công tác Đề án 06 huyện | Đề án 06 → quyet-dinh:ttg:2022:6
    Đề án 06 của tỉnh
    Đề án số 06 | Đề án số 06 → quyet-dinh:ttg:2022:6
    Quyết định số 06/QĐ-TTg ngày 06/01/2022 (Đề án 06) | Quyết định số 06/QĐ-TTg ngày 06/01/2022 → quyet-dinh:ttg:2022:6
    Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020 của tỉnh
    Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020 tỉnh Hải Dương
    Kế hoạch cải cách hành chính năm 2020, Đề án 07, Chương trình tổng thể
  `),
)('%s', (text, expected) => expect(readLines(text)).toEqual(expected));

test('a period that is not that of the act is kept and flagged', () => {
  expect(read('Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2025')).toMatchObject([
    { instrumentId: 'nghi-quyet:cp:2021:76', flags: ['title-mismatch'] },
  ]);
});
