import { expect, test } from '@jest/globals';
import { readNumbersBySamples } from '../../../src/readers/ocr/read-numbers-by-samples.js';
import { draw, word } from './drawn-signs.js';

/** Signs of one page: those that the engine is sure of, then those in a cell. */
function read(drawnInCell: string, readInCell: string | undefined, confidence = 0.3) {
  const [sure, ink] = ['IVO/LH', draw(`IVO/LH ${drawnInCell}`)];
  const border = draw(sure).width + 4;
  const samples = { ...word('IV0/LH', { x1: border }), confidence: 0.95 };
  const cell = { x0: border, y0: 0, x1: ink.width, y1: ink.height };
  const own = readInCell === undefined ? [] : [{ ...word(readInCell, cell), confidence }];
  return readNumbersBySamples([samples, ...own], [cell], ink)
    .slice(1)
    .map(({ text }) => text);
}

test.each([
  ['I', 'kịk', ['I']],
  ['V', undefined, ['V']],
  ['O.O', 'giờ,', ['0.0']],
  ['OO,O', '6', ['00,0']],
  ['I/O', 'Tại', ['I/0']],
  ['L.O', '(bài', ['L.0']],
  // No number, a sign that has no sample, words.
  ['O/', 'giờ', ['giờ']],
  ['OI', 'giờ', ['giờ']],
  ['c', 'e', ['e']],
  ['I HO', 'nh', ['nh']],
  ['I:', 'giờ', ['giờ']],
])('a cell with %s read as %s: %s', (drawn, first, meant) => {
  expect(read(drawn, first)).toEqual(meant);
});

test('of ten digits the one that the page shows nowhere else', () => {
  const digits = '012345678';
  const ink = draw('012345678 0V 0V/');
  const samples = { ...word(digits, { x1: draw(digits).width }), confidence: 0.95 };
  const [first, second] = [draw('012345678 ').width, draw('012345678 0V ').width];
  const cells = [
    { x0: first, y0: 0, x1: second, y1: ink.height },
    { x0: second, y0: 0, x1: ink.width, y1: ink.height },
  ];
  const [, ...numbers] = readNumbersBySamples([samples], cells, ink);
  expect(numbers).toMatchObject([{ text: '09', confidence: 0.5 }]);
});

test('what the engine is sure of stays', () => {
  expect(read('I', '1', 0.96)).toEqual(['1']);
});

test('the number stands where its signs stand, as large as those elsewhere', () => {
  const ink = draw('VI I.');
  const [, number] = readNumbersBySamples(
    [{ ...word('VI', { x1: 40 }), confidence: 0.95 }],
    [{ x0: 42, y0: 0, x1: ink.width, y1: ink.height }],
    ink,
  );
  expect(number).toMatchObject({ text: 'I.', baseline: 32, size: 40, y0: 0, y1: 32, x1: ink.width, confidence: 0.6 });
});
