import { describe, expect, test } from '@jest/globals';
import { readLines, table } from '../read.js';

const context = { issuer: 'so-noi-vu@hai-duong', issuedOn: '2022-05-01' };

test.each(
  table(`
    61/2018/NĐ-CP | 61/2018/NĐ-CP → nghi-dinh:cp:2018:61
    số 48/2013/NĐ-CP ngày 14/5/2013 | số 48/2013/NĐ-CP ngày 14/5/2013 → nghi-dinh:cp:2013:48
    (19-NQ/TW ngày 25/10/2017) | 19-NQ/TW ngày 25/10/2017 → nghi-quyet:tw:2017:19
    12/UBND-VX | 12/UBND-VX → cong-van:ubnd@hai-duong:?:12
    63/2020/QH14 | 63/2020/QH14 → luat:qh14:2020:63
  `),
)('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));

describe('no references', () => {
  test.each([
    'mức độ 3/4, tỷ lệ 1/500, 24/7, 50/50, 07h30 - 11h30',
    'ngày 20/10 - 30/11, tháng 9/2020 - 12/2020, năm học 2020-2021',
    'nhà 12/KH, lô 5/CN, phòng 204/A-B, ấp 5-TB, xe 29A-123.45',
    'Thông tin 24/24; 3/TB; 12/HU; 5/UBND; 20/NQ',
    'www.abc.gov.vn/12/2018/NĐ-CP, tệp 61-2018-ND-CP.pdf',
    'Mẫu số 02/QĐ-XPHC, biểu số 01/BC-UBND, tài khoản số 3711/TK-KBNN',
    'mã hồ sơ H17.12-210105-0001, B1/2-CP',
  ])('%s', (text) => expect(readLines(text, context)).toEqual([]));
});
