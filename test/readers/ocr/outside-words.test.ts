import { expect, test } from '@jest/globals';
import { outsideWords } from '../../../src/readers/ocr/outside-words.js';

/** At ten dots a millimetre. */
const DPI = 254;
const box = (x0: number, y0: number, width: number, height: number) => ({ x0, y0, x1: x0 + width, y1: y0 + height });

test('a word has its stems and their dots; dashes of a line stand alone, also where it passes beside a word', () => {
  const word = [box(100, 100, 24, 23), box(128, 97, 6, 26), box(128, 87, 6, 6), box(128, 126, 6, 6)];
  const dashes = [box(160, 80, 4, 10), box(160, 95, 4, 14), box(160, 120, 4, 8)];
  expect(outsideWords([...word, ...dashes], DPI)).toEqual(dashes);
});

test.each([
  ['a letter alone', [box(100, 100, 6, 26)]],
  ['dashes above one another', [box(100, 100, 4, 26), box(100, 132, 4, 20), box(100, 158, 4, 4)]],
  ['a frame around a letter', [box(100, 100, 300, 200), box(120, 120, 20, 26)]],
])('%s is no word', (_, shapes) => {
  expect(outsideWords(shapes, DPI)).toEqual(shapes);
});
