import { expect, test } from '@jest/globals';
import { restoreBlanks } from '../../../src/readers/ocr/restore-blanks.js';
import { draw, word } from './drawn-signs.js';

test.each([
  ['ho IO', 'ho10', 'ho 10'],
  ['ho I', 'hoI', 'ho I'],
  ['HO ho', 'HOho', 'HO ho'],
  ['IO, IO', '10,10', '10, 10'],
  ['co hoc chi', 'cohocchi', 'co hoc chi'],
  ['co hoc', 'cohoc;', 'co hoc;'],
  // The picture shows none, or no word may end there.
  ['hoIO', 'ho10', 'ho10'],
  ['hochoc', 'hochoc', 'hochoc'],
  ['IO IO', '1010', '1010'],
  ['h i c h o', 'hicho', 'hicho'],
])('%s read as %s: %s', (drawn, read, meant) => {
  const ink = draw(drawn);
  const words = restoreBlanks([word(read, { x1: ink.width })], ink);
  expect(words.map(({ text }) => text).join(' ')).toBe(meant);
  expect(words.every(({ x0 }, index) => x0 >= (words[index - 1]?.x1 ?? 0))).toBe(true);
});
