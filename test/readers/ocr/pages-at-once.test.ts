import { expect, test } from '@jest/globals';
import { pagesAtOnce } from '../../../src/readers/ocr/pages-at-once.js';

const [A4, A3] = [8_700_000, 17_400_000];
const GIGABYTE = 2 ** 30;

test.each([
  ['no more than there are processors', 2, Infinity, A4, 2],
  ['no more than fit', 8, GIGABYTE, A4, 2],
  ['larger pages are fewer', 8, GIGABYTE, A3, 1],
  ['twice the memory', 8, 2 * GIGABYTE, A4, 5],
  ['one at least', 8, GIGABYTE / 4, A3, 1],
  ['a file without pages', 2, GIGABYTE, 0, 2],
])('%s', (_, processors, memoryLimitBytes, pixels, count) => {
  expect(pagesAtOnce({ processors, memoryLimitBytes }, pixels)).toBe(count);
});
