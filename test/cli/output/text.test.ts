import { describe, expect, test } from '@jest/globals';
import { fitWidths } from '../../../src/cli/output/fit-widths.js';
import { groupBy } from '../../../src/cli/output/group-by.js';
import { wrapText } from '../../../src/cli/output/wrap-text.js';

describe('wrapText', () => {
  test.each([
    ['một hai ba', 10, 'một hai ba'],
    ['một hai ba', 7, 'một hai\nba'],
    ['plans/a.txt', 6, 'plans/\na.txt'],
    ['  nhiều \n dấu cách ', 80, 'nhiều dấu cách'],
    ['', 10, ''],
  ])('%j in %d columns', (text, width, wrapped) => {
    expect(wrapText(text, width)).toBe(wrapped);
  });
});

describe('fitWidths', () => {
  test.each([
    [[5, 5], 20, [5, 5]],
    [[5, 30], 20, [5, 15]],
    [[30, 30], 20, [10, 10]],
    [[8, 40, 20], 40, [8, 16, 16]],
    [[50, 50], 4, [6, 6]],
  ])('%j in %d', (natural, available, widths) => {
    expect(fitWidths(natural, available)).toEqual(widths);
  });
});

test('groupBy keeps the order of the first of each', () => {
  expect(groupBy(['b1', 'a1', 'b2'], ([letter = '']) => letter)).toEqual([['b1', 'b2'], ['a1']]);
});
