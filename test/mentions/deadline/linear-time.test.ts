import { describe, expect, test } from '@jest/globals';
import { findDeadlines } from '../../../src/mentions/deadline/find-deadlines.js';
import { parseDeadlines } from '../../../src/mentions/deadline/parse-deadlines.js';

/** Doubling may cost 2.5 times as much, so doubling twice 6.25 times; a quadratic step would cost 16. */
const MOST = 2.5 ** 2;
const SIZE = 12_000;
const ROUNDS = 3;

function fastest(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function fill(unit: string, size: number): string {
  return `a${unit.repeat(Math.ceil(size / unit.length)).slice(0, size)}b`;
}

describe('the time grows with the length of hostile text and no faster', () => {
  test.each(['1', '1/', '   ', '3, 4, ', 'tháng 3, 4, 5, 6, ', 'Quý I, ', 'hàng tháng, ', 'trước ngày 15/', 'theo ', 'khi có ', 'số 12/KH-UBND ', 'a: b, ', '2020-', 'sau 15 ngày ', '(('])(
    '%j',
    (unit) => {
      for (const read of [parseDeadlines, findDeadlines]) {
        const [short, long] = [fill(unit, SIZE), fill(unit, 4 * SIZE)];
        const ratio = fastest(() => read(long)) / Math.max(5, fastest(() => read(short)));
        expect(ratio).toBeLessThan(MOST);
      }
    },
    60_000,
  );
});
