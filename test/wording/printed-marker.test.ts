import { expect, test } from '@jest/globals';
import type { Section } from '../../schemas/index.js';
import { blocksById, printedMarker } from '../../src/wording/printed-marker.js';
import { value } from '../support/plan-record.js';

test.each([
  ['a', 'a) Công khai, minh bạch', 'a)'],
  ['đ', 'đ. Kiểm tra', 'đ.'],
  ['II', '  II. NHIỆM VỤ', 'II.'],
  ['II', 'II/ NHIỆM VỤ', 'II/'],
  ['I', 'I- MỤC ĐÍCH', 'I-'],
  ['2', '2 - Yêu cầu', '2 -'],
  ['1.1', '1.1 Tuyên truyền', '1.1'],
  ['1', '(1) Rà soát thủ tục', '(1)'],
  ['I', 'Phần I', 'Phần I'],
  ['thứ nhất', 'PHẦN thứ nhất: ĐÁNH GIÁ', 'PHẦN thứ nhất:'],
  ['5', 'Điều 5. Tổ chức thực hiện', 'Điều 5.'],
  ['2', 'Tiểu mục 2. Kiểm tra', 'Tiểu mục 2.'],
  ['-', '- Họp giao ban', '-'],
  ['', 'MỤC ĐÍCH', ''],
  ['II', 'll. NHIỆM VỤ, xem mục II', 'II.'],
  ['Phụ lục I', 'PHỤ LỤC I', 'Phụ lục I.'],
])('%j of %j is printed %j', (label, text, expected) => {
  const section: Section = {
    label,
    path: 'I',
    level: 1,
    title: value('x'),
    text: '',
    spans: [{ block: 'b1', start: 0, end: text.length }],
    children: [],
  };
  expect(printedMarker(section, blocksById([{ id: 'b1', kind: 'paragraph', text }]))).toBe(expected);
});
