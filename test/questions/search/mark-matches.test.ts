import { expect, test } from '@jest/globals';
import { markExcerpt, markMatches, type Piece } from '../../../src/questions/search/mark-matches.js';
import { readSearchWords } from '../../../src/questions/search/read-search-words.js';

const shown = (pieces: readonly Piece[]): string => pieces.map(({ text, isMatch }) => (isMatch ? `«${text}»` : text)).join('');

test.each([
  ['cai cach', 'Cải cách; cái cách.', '«Cải cách»; «cái cách».'],
  ['cải cách', 'Cải cách; cái cách.', '«Cải cách»; cái «cách».'],
  ['"cải cách"', 'Cách cải cách', 'Cách «cải cách»'],
  ['hòa', 'hoà bình', '«hoà» bình'],
  ['61/2018/nđ-cp', 'số 61/2018/NĐ-CP, số 61/2019/NĐ-CP', 'số «61/2018/NĐ-CP», số 61/2019/NĐ-CP'],
  ['<b>', 'a <b> c', 'a <«b»> c'],
])('%s in %s', (words, text, expected) => expect(shown(markMatches(text, readSearchWords(words)))).toBe(expected));

test('an excerpt is cut at words, around the most matches', () => {
  const text = `một cửa ${'việc khác '.repeat(40)}một cửa liên thông tại một cửa ${'việc khác '.repeat(40)}`;
  const excerpt = shown(markExcerpt(text, readSearchWords('"một cửa"'), 60));
  expect(excerpt).toMatch(/^…(?:việc|khác) .*«một cửa» liên thông tại «một cửa» việc.*(?:việc|khác)…$/u);
  expect(excerpt.length).toBeLessThan(75);
});

test('a short text is shown whole', () => expect(shown(markExcerpt('Ngắn.', readSearchWords('dài'), 60))).toBe('Ngắn.'));
