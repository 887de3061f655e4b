import { expect, test } from '@jest/globals';
import { describeProvision } from '../../../src/knowledge/instruments/describe-provision.js';

test.each([
  ['dieu-5', 'Điều 5'],
  ['dieu-5.khoan-2.diem-a', 'điểm a khoản 2 Điều 5'],
  ['dieu-5.khoan-2.diem-dd', 'điểm đ khoản 2 Điều 5'],
  ['dieu-10a.khoan-1a', 'khoản 1a Điều 10a'],
  ['dieu-4..7', 'Điều 4 đến Điều 7'],
  ['dieu-5.khoan-2..4', 'khoản 2 đến khoản 4 Điều 5'],
  ['dieu-3.khoan-1.diem-a.1', 'điểm a.1 khoản 1 Điều 3'],
  ['dieu-3.khoan-1.diem-a.tiet-2', 'tiết 2 điểm a khoản 1 Điều 3'],
  ['chuong-3', 'Chương III'],
  ['chuong-2.muc-1', 'Mục 1 Chương II'],
  ['phan-1', 'Phần I'],
  ['phu-luc', 'Phụ lục'],
  ['phu-luc-2', 'Phụ lục 2'],
  ['phu-luc.mau-1', 'Mẫu số 1 Phụ lục'],
  ['something-else', 'something-else'],
])('%s is written %j', (id, expected) => {
  expect(describeProvision(id)).toBe(expected);
});
