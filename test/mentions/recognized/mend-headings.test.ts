import { expect, test } from '@jest/globals';
import { mendHeadings } from '../../../src/mentions/recognized/mend-headings.js';

test.each([
  [
    ['I. Mục đích', 'lI. Nội dung', 'IIl. Tổ chức'],
    ['I. Mục đích', 'II. Nội dung', 'III. Tổ chức'],
  ],
  [
    ['I. Mục đích', '1. Việc', '1I. Nội dung', 'IIL. Kinh phí', 'lV. Tổ chức'],
    ['I. Mục đích', '1. Việc', 'II. Nội dung', 'III. Kinh phí', 'IV. Tổ chức'],
  ],
  [
    ['l. Mục đích', 'II. Nội dung'],
    ['I. Mục đích', 'II. Nội dung'],
  ],
  // A letter of a list, a number, a number out of order.
  [
    ['I. Mục đích', 'k) Một', 'l) Hai', 'II. Nội dung'],
    ['I. Mục đích', 'k) Một', 'l) Hai', 'II. Nội dung'],
  ],
  [
    ['1. Mục đích', '2. Nội dung', '11. Khác'],
    ['1. Mục đích', '2. Nội dung', '11. Khác'],
  ],
  [
    ['I. Mục đích', 'VIIl. Nội dung'],
    ['I. Mục đích', 'VIIl. Nội dung'],
  ],
])('%j', (texts, meant) => {
  expect(mendHeadings(texts)).toEqual(meant);
});
