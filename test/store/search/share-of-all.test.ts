import { expect, test } from '@jest/globals';
import { shareOfAll } from '../../../src/store/search/search-terms.js';

const shares = new Map([
  ['cải', 0.2],
  ['cách', 0.3],
  ['báo', 0.1],
  ['cáo', 0.4],
  ['cải cách', 0.2],
  ['cách hành', 0.15],
  ['báo cáo', 0.1],
]);

test.each([
  ['a phrase is as frequent as its rarest pair of neighbouring words', [['cải', 'cách', 'hành']], 0.15],
  ['single words count as one phrase', [['cải'], ['cáo']], 0.2],
  [
    'phrases stand apart from each other',
    [
      ['cải', 'cách'],
      ['báo', 'cáo'],
    ],
    0.02,
  ],
  ['and from single words', [['cải', 'cách'], ['cáo'], ['báo']], 0.02],
  ['a word of few passages', [['cựu'], ['cải']], 0],
  ['words that are frequent, but not side by side', [['cách', 'cải']], 0],
])('%s', (_, phrases, expected) => {
  expect(shareOfAll({ phrases, isBare: false }, shares)).toBeCloseTo(expected);
});

test('where there are no statistics nothing is told', () => {
  expect(shareOfAll({ phrases: [['cải']], isBare: false }, new Map())).toBeUndefined();
});
