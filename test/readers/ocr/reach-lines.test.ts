import { describe, expect, test } from '@jest/globals';
import type { PixelBox } from '../../../src/readers/ocr/picture.js';
import { findRulingLines } from '../../../src/readers/ocr/ruling-lines.js';

/** At ten dots a millimetre; 120 by 60 mm. */
const [WIDTH, HEIGHT, DPI] = [1200, 600, 254];

function inked(boxes: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]) {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (const [x0, y0, x1, y1] of boxes) for (let y = y0; y < y1; y += 1) pixels.fill(1, y * WIDTH + x0, y * WIDTH + x1);
  return { width: WIDTH, height: HEIGHT, pixels };
}

function upright(lines: readonly (PixelBox & { isHorizontal: boolean })[]) {
  return lines.filter(({ isHorizontal }) => !isHorizontal).map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1]);
}

describe('a line that is not quite level', () => {
  const across = [100, 100, 1000, 104] as const;

  test('reaches the line that it met, though its last step is short', () => {
    expect(upright(findRulingLines(inked([across, [501, 104, 503, 142], [500, 150, 502, 400]]), DPI))).toEqual([[500, 102, 502, 400]]);
  });

  test('ends at the line that it met, whatever stands behind that', () => {
    const letter = [500, 104, 502, 150] as const;
    expect(upright(findRulingLines(inked([across, letter, [100, 154, 1000, 157], [500, 159, 502, 400]]), DPI))).toEqual([
      [500, 159, 502, 400],
    ]);
  });

  test('does not jump to ink that stands beside it', () => {
    expect(upright(findRulingLines(inked([across, [506, 104, 508, 142], [500, 150, 502, 400]]), DPI))).toEqual([[500, 150, 502, 400]]);
  });

  test('ends where its ink ends', () => {
    expect(upright(findRulingLines(inked([across, [500, 150, 502, 400]]), DPI))).toEqual([[500, 150, 502, 400]]);
  });
});

test('dashes at the edge of the picture are no line: it is the paper that ends there', () => {
  const dashes = (x: number) => Array.from({ length: 20 }, (_, index) => [x, 100 + 20 * index, x + 3, 112 + 20 * index] as const);
  expect(upright(findRulingLines(inked(dashes(1195)), DPI))).toEqual([]);
  expect(upright(findRulingLines(inked(dashes(600)), DPI))).toHaveLength(1);
});
