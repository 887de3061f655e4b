import { expect, test } from '@jest/globals';
import { gainsAndLosses, missesBlock, missLines, readMisses } from '../../bench/gains-and-losses.js';

const observation = (field: string, gold: string | null, ours: string | null) => ({
  field,
  gold,
  ours,
  strict: gold === ours,
  soft: gold === ours,
});
const result = (name: string, ...observations: ReturnType<typeof observation>[]) => ({ name, milliseconds: 0, observations });

test('misses survive the page they are kept on', () => {
  const lines = missLines([result('b', observation('header.title', 'A | B', null)), result('a', observation('references.id', null, 'x'))]);
  expect(readMisses(`# Page\n\n${missesBlock(lines)}`)).toEqual(lines);
  expect(lines).toHaveLength(2);
});

test('what is right leaves no line', () => {
  expect(missLines([result('a', observation('header.title', 'A', 'A'))])).toEqual([]);
});

test('a case is gained when it is no longer wrong, lost when it is wrong now, and neither when it is wrong in another way', () => {
  const before = missLines([result('a', observation('f', '1', '2'), observation('f', '3', null), observation('f', null, '9'))]);
  const now = missLines([result('a', observation('f', '1', '7'), observation('f', '4', null))]);
  expect(gainsAndLosses(before, now)).toEqual({ gains: ['a | f | "3" | ∅', 'a | f | ∅ | "9"'], losses: ['a | f | "4" | ∅'] });
});

test('a page without the block has no misses', () => {
  expect(readMisses('# Page')).toEqual([]);
});
