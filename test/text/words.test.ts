import { expect, test } from '@jest/globals';
import { wordsOf } from '../../src/text/words.js';

const decomposed = 'Đẩy'.normalize('NFD');

test.each([
  ['Cải cách, hành chính.', ['cải', 'cách', 'hành', 'chính'], ['cai', 'cach', 'hanh', 'chinh']],
  ['Hoà giải; THUỶ lợi', ['hòa', 'giải', 'thủy', 'lợi'], ['hoa', 'giai', 'thuy', 'loi']],
  ['61/2018/NĐ-CP', ['61', '2018', 'nđ', 'cp'], ['61', '2018', 'nd', 'cp']],
  [`${decomposed} mạnh`, ['đẩy', 'mạnh'], ['day', 'manh']],
  [' – ', [], []],
])('words of %j', (text, keys, bareKeys) => {
  const words = wordsOf(text);
  expect(words.map(({ key }) => key)).toEqual(keys);
  expect(words.map(({ bareKey }) => bareKey)).toEqual(bareKeys);
  expect(words.map(({ start, end }) => wordsOf(text.slice(start, end)))).toHaveLength(keys.length);
});
