import { describe, expect, test } from '@jest/globals';
import { read, table } from '../read.js';

describe('which provisions', () => {
  test.each(
    table(`
      điểm a khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP | dieu-5.khoan-2.diem-a
      Điều 5, khoản 2, điểm đ Nghị định số 61/2018/NĐ-CP | dieu-5.khoan-2.diem-dd
      khoản 3, 4 và 5 Điều 7 của Nghị định số 61/2018/NĐ-CP | dieu-7.khoan-3 | dieu-7.khoan-4 | dieu-7.khoan-5
      các điểm a, b và đ khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP | dieu-5.khoan-2.diem-a | dieu-5.khoan-2.diem-b | dieu-5.khoan-2.diem-dd
      điểm a, b khoản 2 và khoản 3 Điều 5 Nghị định số 61/2018/NĐ-CP | dieu-5.khoan-2.diem-a | dieu-5.khoan-2.diem-b | dieu-5.khoan-3
      điểm b khoản 1 và điểm a khoản 2 Điều 45 Luật Thanh tra | dieu-45.khoan-1.diem-b | dieu-45.khoan-2.diem-a
      khoản 1 Điều 4, khoản 2 Điều 7 và Điều 9 Nghị định số 61/2018/NĐ-CP | dieu-4.khoan-1 | dieu-7.khoan-2 | dieu-9
      khoản 2 Điều 5, Điều 9 và Chương III Nghị định số 61/2018/NĐ-CP | dieu-5.khoan-2 | dieu-9 | chuong-3
      điểm a, khoản 2, Điều 5 Nghị định số 61/2018/NĐ-CP | dieu-5.khoan-2.diem-a
      Điều 11, điểm d khoản 2 và khoản 3 Điều 18, Điều 21 của Luật Thanh tra | dieu-11 | dieu-18.khoan-2.diem-d | dieu-18.khoan-3 | dieu-21
      từ Điều 4 đến Điều 7 Nghị định số 61/2018/NĐ-CP | dieu-4..7
      các Điều 5, 6 và 7 Nghị định số 61/2018/NĐ-CP | dieu-5 | dieu-6 | dieu-7
      khoản 1a Điều 10a Nghị định số 63/2010/NĐ-CP | dieu-10a.khoan-1a
      Mục 2 Chương III Nghị định số 61/2018/NĐ-CP | chuong-3.muc-2
      Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP | phu-luc-1.phan-1.muc-2
      Mẫu số 01 Phụ lục kèm theo Thông tư số 01/2018/TT-VPCP | phu-luc.mau-1
      Phụ lục II ban hành kèm theo Nghị định số 30/2020/NĐ-CP | phu-luc-2
      Phụ lục số I kèm theo Công văn số 12/SNV-CCHC | phu-luc-1
      Điều 8, Điều 9 Quy chế ban hành kèm theo Quyết định số 12/2019/QĐ-UBND | dieu-8 | dieu-9
      Nghị định số 61/2018/NĐ-CP (Điều 5) | dieu-5
      Nghị định số 61/2018/NĐ-CP tại khoản 2 Điều 5 | dieu-5.khoan-2
    `),
  )('%s', (text, expected) => {
    expect(read(text).flatMap(({ provisions }) => provisions.map(({ id }) => id))).toEqual(expected);
  });
});

test('each provision has its own words, apart from those of the act', () => {
  const text = 'theo điểm a, b khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP';
  const [decree] = read(text);
  expect(decree?.raw).toBe('Nghị định số 61/2018/NĐ-CP');
  expect(decree?.provisions.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['điểm a', 'khoản 2 Điều 5'],
    ['b khoản 2 Điều 5'],
  ]);
});

test('two acts keep their provisions apart', () => {
  const acts = read('khoản 1 Điều 3 Luật Thanh tra năm 2010 và Điều 5 Nghị định số 61/2018/NĐ-CP; Điều 7 Luật Thanh tra năm 2010');
  expect(acts.map(({ instrumentId, provisions }) => [instrumentId, ...provisions.map(({ id }) => id)])).toEqual([
    ['luat:qh12:2010:56', 'dieu-3.khoan-1'],
    ['nghi-dinh:cp:2018:61', 'dieu-5'],
    ['luat:qh12:2010:56', 'dieu-7'],
  ]);
});

describe('a provision whose act is not named is no reference', () => {
  test.each([
    'theo điểm đ khoản 1 Điều 8; Điều 3, khoản 2 Điều 4',
    'tại Mục 2, Phần III; Điều 1. Phạm vi điều chỉnh; Phụ lục I; Mẫu số 01; Chương I',
    'khoản 1, khoản 2 và khoản 3 Điều này',
    'điểm a, b; Như Điều 3;',
    'mục tiêu 1, điểm trường 2, phần mềm 3, chương trình 4, khoản thu 5',
  ])('%s: nothing', (text) => expect(read(text)).toEqual([]));
});
