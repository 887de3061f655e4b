import { describe, expect, test } from '@jest/globals';
import { parseMarker } from '../../../src/transformers/outline/parse-marker.js';

/** "family label" of every reading, likeliest first. */
const readings = (text: string) => parseMarker(text).map(({ family, label }) => `${family} ${label}`);

describe('parseMarker', () => {
  test.each([
    ['Phần I', ['phan I']],
    ['Phần A. Đánh giá', ['phan A']],
    ['PHẦN C', ['phan C']],
    ['PHẦN THỨ NHẤT', ['phan THỨ NHẤT']],
    ['Chương II. TỔ CHỨC', ['chuong II']],
    ['Mục 1', ['muc 1']],
    ['Điều 5. Hiệu lực', ['dieu 5']],
    ['A. MỤC TIÊU', ['upper-letter A']],
    ['II. NỘI DUNG', ['roman II']],
    ['III/ Tổ chức', ['roman III']],
    ['IV - KINH PHÍ', ['roman IV']],
    ['II- NỘI DUNG', ['roman II']],
    ['A- YÊU CẦU', ['upper-letter A']],
    ['1. Mục đích', ['arabic 1']],
    ['3- Kinh phí', ['arabic 3']],
    ['2- 100% chi bộ', ['arabic 2']],
    ['1.2- Nội dung', ['compound 1.2']],
    ['d- Hình thức', ['letter d']],
    ['2/ Yêu cầu', ['arabic 2']],
    ['3) Kinh phí', ['arabic 3']],
    ['1.Mục đích', ['arabic 1']],
    ['1.1. Cải cách thể chế', ['compound 1.1']],
    ['1.2 Quan điểm chỉ đạo', ['compound 1.2']],
    ['2.1.3. Nội dung', ['compound 2.1.3']],
    ['(1) Sở Nội vụ', ['bracketed 1']],
    ['a) Nội dung', ['letter a']],
    ['đ) Hình thức', ['letter đ']],
    ['b. Yêu cầu', ['letter b']],
    ['a1) Rà soát', ['letter-number a1']],
    ['ii) Rà soát', ['lower-roman ii']],
    ['- Niêm yết', ['bullet- -']],
    ['– Niêm yết', ['bullet- -']],
    ['+ Cấp huyện', ['bullet+ +']],
    ['• Cấp xã', ['bullet• •']],
    ['➢ Cấp xã', ['bullet➢ ➢']],
    ['🡺 Cấp xã', ['bullet🡺 🡺']],
    ['-Niêm yết', ['bullet- -']],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  test('a single letter that is also a Roman number has two readings', () => {
    expect(readings('I. MỤC TIÊU')).toEqual(['roman I', 'upper-letter I']);
    expect(readings('i) Rà soát')).toEqual(['letter i', 'lower-roman i']);
  });

  test.each([
    '1.500 người tham gia',
    '76/NQ-CP ngày 13/6/2013',
    '5 - 10 lớp mỗi năm',
    '12-14 giờ',
    '5 - 10% số xã',
    '5-10% số xã',
    '01/6/2020 là ngày bắt đầu',
    '15.3.2021',
    '20 giờ 15 phút',
    '3 tháng đầu năm',
    'Điều 5 Nghị định số 61/2018/NĐ-CP quy định',
    'Mục 2 của Kế hoạch này',
    'Phần mềm một cửa',
    'Phần A của đề án',
    'VNPT. Viettel',
    'Chương trình hành động',
    'a',
    '',
    'www.nghean.gov.vn',
    '-',
  ])('"%s" opens nothing', (text) => {
    expect(readings(text)).toEqual([]);
  });

  test('the length takes in the blanks around the mark', () => {
    expect(parseMarker('  1.1.   Nội dung')[0]?.length).toBe('  1.1.   '.length);
  });
});
