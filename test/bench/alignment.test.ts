import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { countLinks, f1, precision, recall } from '../../bench/alignment/counts.js';
import { loadPairs } from '../../bench/alignment/gold-pair.js';
import { total } from '../../bench/alignment/leave-one-out.js';
import { packageRoot } from '../../src/config/package.js';
import { alignTasks } from '../../src/questions/alignment/align-tasks.js';

test('gold names every task of its pairs once, and the alignment keeps what it reached', async () => {
  const pairs = await loadPairs(join(packageRoot, 'gold', 'alignment'));
  expect(pairs.length).toBeGreaterThanOrEqual(12);
  expect(pairs.reduce((sum, { links }) => sum + links.size, 0)).toBeGreaterThanOrEqual(150);
  const counts = pairs.map(({ a, b, on, links }) => {
    const found = alignTasks(a, b, on).flatMap((link) => link.a.flatMap((one) => link.b.map((other) => `${one} ${other}`)));
    return countLinks(new Set(found), links);
  });
  expect(f1(total(counts))).toBeGreaterThan(0.95);
});

test('precision, recall and F1', () => {
  const counts = countLinks(new Set(['0 0', '1 1', '2 3']), new Set(['0 0', '1 1', '2 2', '3 3']));
  expect(counts).toEqual({ right: 2, extra: 1, missing: 2 });
  expect([precision(counts), recall(counts), f1(counts)].map((rate) => rate.toFixed(3))).toEqual(['0.667', '0.500', '0.571']);
});
