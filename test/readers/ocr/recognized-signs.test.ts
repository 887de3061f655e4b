import { describe, expect, test } from '@jest/globals';
import { beforeMoving, closeGaps } from '../../../src/readers/ocr/close-gaps.js';
import { countStems } from '../../../src/readers/ocr/count-stems.js';
import { mendCapitals } from '../../../src/readers/ocr/mend-capitals.js';
import type { Bitmap, PixelBox } from '../../../src/readers/ocr/picture.js';
import { restoreStops } from '../../../src/readers/ocr/restore-stops.js';
import { draw, word } from './drawn-signs.js';

describe('Roman numbers are counted in the picture', () => {
  test.each([
    ['III.', 'II.', 'III.'],
    ['III/O', 'IH/0', 'III/0'],
    ['II', 'H', 'II'],
    ['I.', 'IL', 'I'],
    ['VII', 'VH', 'VII'],
    ['III/O', 'TII/0', 'III/0'],
    ['H', 'H', 'H'],
    ['L', 'L', 'L'],
    ['II', '11', '11'],
    ['II', 'll', 'll'],
    // A letter is left over, or one is lacking.
    ['IIO', 'II', 'II'],
    ['II', 'IIO', 'IIO'],
  ])('%s read as %s: %s', (drawn, read, meant) => {
    expect(countStems([word(read)], draw(drawn))).toMatchObject([{ text: meant }]);
  });
});

describe('stops are seen in the picture', () => {
  test.each([
    ['I.O', '10', '1.0', 0.6],
    ['OO,O', '000', '00,0', 0.6],
    ['II.', 'II', 'II.', 0.6],
    ['IOO', '100', '100', 0.9],
    ['.IO', '10', '10', 0.9],
    ['I.O', '101', '101', 0.9],
    ['I.O', 'lo', 'lo', 0.9],
  ])('%s read as %s: %s', (drawn, read, meant, confidence) => {
    expect(restoreStops([word(read)], draw(drawn))).toMatchObject([{ text: meant, confidence }]);
  });
});

describe('capitals amid small words', () => {
  test.each([
    ['Giám đốc SỞ;', 'Giám đốc Sở;'],
    ['một TỔ công nghệ', 'một Tổ công nghệ'],
    ['hòa giải Ở cơ sở', 'hòa giải ở cơ sở'],
    ['xong. Ở cơ sở', 'xong. Ở cơ sở'],
    ['- Ở cơ sở', '- Ở cơ sở'],
    ['của SỞ Y TẾ tỉnh', 'của SỞ Y TẾ tỉnh'],
    ['SỞ NỘI VỤ', 'SỞ NỘI VỤ'],
    ['theo TCVN và SO', 'theo TCVN và SO'],
    ['SỞ', 'SỞ'],
  ])('%s: %s', (read, meant) => {
    expect(
      mendCapitals(read.split(' ').map((text) => word(text)))
        .map(({ text }) => text)
        .join(' '),
    ).toBe(meant);
  });

  test('another line is no neighbour', () => {
    expect(mendCapitals([word('SỞ'), word('ngày', {}, 90)])[0]?.text).toBe('SỞ');
  });
});

describe('marks that a tabulator sets apart', () => {
  const DPI = 254;
  const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

  /** At ten dots a millimetre. */
  function paint(boxes: readonly PixelBox[]): Bitmap {
    const [width, height] = [1500, 400];
    const pixels = new Uint8Array(width * height);
    for (const { x0, y0, x1, y1 } of boxes) for (let y = y0; y < y1; y += 1) pixels.fill(1, y * width + x0, y * width + x1);
    return { width, height, pixels };
  }

  function moved(boxes: readonly PixelBox[]) {
    const ink = paint(boxes);
    const picture = { ...ink, pixels: ink.pixels.map((pixel) => (pixel === 1 ? 0 : 255)) };
    return { picture, marks: closeGaps(picture, ink, DPI) };
  }

  test('stand before their text, and are found where they stood', () => {
    const { picture, marks } = moved([box(100, 100, 120, 130), box(200, 100, 800, 130)]);
    expect(marks).toEqual([{ x0: 162, y0: 100, x1: 182, y1: 130, by: 62 }]);
    expect([110, 170].map((x) => picture.pixels[115 * picture.width + x])).toEqual([255, 0]);
    const words = [word('1.', box(161, 100, 183, 130)), word('Mục', box(200, 100, 800, 130))];
    expect(beforeMoving(words, marks)).toMatchObject([box(99, 100, 121, 130), box(200, 100, 800, 130)]);
  });

  test.each<[string, PixelBox[]]>([
    ['a blank that was drawn out', [box(100, 100, 120, 130), box(150, 100, 800, 130)]],
    ['a speck of dust', [box(100, 112, 105, 117), box(200, 100, 800, 130)]],
    ['a column of its own', [box(100, 100, 120, 130), box(500, 100, 800, 130)]],
    ['a word of the left column', [box(100, 100, 300, 130), box(400, 100, 800, 130)]],
    ['a word in the midst of a line', [box(20, 100, 80, 130), box(100, 100, 120, 130), box(200, 100, 800, 130)]],
    ['a number on a line of its own', [box(100, 100, 120, 130), box(200, 200, 800, 230)]],
  ])('%s stays', (_, boxes) => {
    expect(moved(boxes).marks).toEqual([]);
  });
});
