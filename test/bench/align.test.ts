import { describe, expect, test } from '@jest/globals';
import { alignBest, alignInOrder, type Pair } from '../../bench/align.js';

const sameLetter = (one: string, other: string): number => (one[0] === other[0] ? 1 : 0);

/** "a-a b-" : a paired with a, b of gold alone. */
function draw(pairs: Pair<string, string>[]): string {
  return pairs.map(([gold = '', ours = '']) => `${gold}-${ours}`).join(' ');
}

describe('alignInOrder', () => {
  test.each([
    ['abc', 'abc', 'a-a b-b c-c'],
    ['abc', 'ac', 'a-a b- c-c'],
    ['ac', 'abc', 'a-a c-c -b'],
    ['ab', 'ba', 'a- b-b -a'],
    ['aab', 'ab', 'a-a a- b-b'],
    ['', 'a', '-a'],
    ['', '', ''],
  ])('%s beside %s: %s', (golds, ours, drawn) => {
    expect(draw(alignInOrder(Array.from(golds), Array.from(ours), sameLetter))).toBe(drawn);
  });

  test('takes the greatest total, not the first match', () => {
    const likeness = (one: string, other: string): number => {
      if (one === other) return 3;
      return one[0] === other[0] ? 1 : 0;
    };
    expect(draw(alignInOrder(['a1', 'a2'], ['a2'], likeness))).toBe('a1- a2-a2');
  });
});

describe('alignBest', () => {
  test.each([
    ['ab', 'ba', 'a-a b-b'],
    ['ab', 'b', 'a- b-b'],
    ['a', 'ba', 'a-a -b'],
    ['a', 'b', 'a- -b'],
    ['', 'a', '-a'],
  ])('%s beside %s: %s', (golds, ours, drawn) => {
    expect(draw(alignBest(Array.from(golds), Array.from(ours), sameLetter))).toBe(drawn);
  });

  test('gives up a good pair where two others together are better', () => {
    const likeness: Record<string, number> = { a1: 0.9, a2: 0.8, b1: 0.8, b2: 0 };
    const pairs = alignBest(['a', 'b'], ['1', '2'], (gold, our) => likeness[gold + our] ?? 0);
    expect(draw(pairs)).toBe('a-2 b-1');
  });

  test('pairs equal items by place', () => {
    const pairs = alignBest(['a1', 'a2'], ['a3', 'a4', 'a5'], sameLetter);
    expect(draw(pairs)).toBe('a1-a3 a2-a4 -a5');
  });
});
