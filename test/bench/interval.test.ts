import { expect, test } from '@jest/globals';
import { wilsonInterval } from '../../bench/interval.js';

/** Bounds in percent, to one decimal. */
const bounds = (right: number, all: number) => wilsonInterval(right, all)?.map((bound) => Math.round(bound * 1000) / 10);

test.each([
  [81, 263, [25.5, 36.6]],
  [15, 148, [6.2, 16.0]],
  [0, 20, [0, 16.1]],
  [29, 29, [88.3, 100]],
])('%d of %d', (right, all, expected) => {
  expect(bounds(right, all)).toEqual(expected);
});

test('no cases have no interval', () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});
