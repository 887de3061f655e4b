import { expect, test } from '@jest/globals';
import { partOf } from '../../../src/readers/ocr/picture.js';
import { eraseRulingLines, findRulingLines } from '../../../src/readers/ocr/ruling-lines.js';
import { setApart } from '../../../src/readers/ocr/set-apart.js';

/** At ten dots a millimetre. */
const DPI = 254;
const [WIDTH, HEIGHT] = [300, 100];

function painted(boxes: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]) {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [x0, y0, x1, y1] of boxes) for (let y = y0; y < y1; y += 1) pixels.fill(0, y * WIDTH + x0, y * WIDTH + x1);
  return { width: WIDTH, height: HEIGHT, pixels };
}

test('parts of a picture have blank paper around them, and what is found there has its place in the picture', () => {
  const picture = painted([
    [20, 10, 40, 30],
    [100, 50, 110, 60],
  ]);
  const boxes = [
    { x0: 20, y0: 10, x1: 40, y1: 30 },
    { x0: 95, y0: 45, x1: 145, y1: 65 },
    { x0: 0, y0: 0, x1: WIDTH, y1: 0 },
  ];
  const { picture: sheet, parts, back } = setApart(picture, boxes, DPI);
  expect(parts).toEqual([
    { x0: 0, y0: 0, x1: 40, y1: 40 },
    { x0: 40, y0: 0, x1: 110, y1: 40 },
    { x0: 0, y0: 40, x1: 320, y1: 60 },
  ]);
  expect([sheet.width, sheet.height]).toEqual([320, 60]);
  const [first, second] = [
    { x0: 10, y0: 10, x1: 30, y1: 30 },
    { x0: 55, y0: 15, x1: 65, y1: 25 },
  ];
  expect([first, second].map((box) => partOf(sheet, box).pixels.every((pixel) => pixel === 0))).toEqual([true, true]);
  expect(sheet.pixels.filter((pixel) => pixel === 0)).toHaveLength(400 + 100);
  expect(back({ ...first, baseline: 30 })).toEqual({ x0: 20, y0: 10, x1: 40, y1: 30, baseline: 30 });
  expect(back({ ...second, baseline: 25 })).toEqual({ x0: 100, y0: 50, x1: 110, y1: 60, baseline: 60 });
});

test('a letter that touches a ruling line stays when that is erased, and a line leaves nothing', () => {
  const [line, letter, edge] = [
    [10, 50, 290, 53],
    [100, 42, 108, 50],
    [200, 49, 202, 50],
  ] as const;
  const picture = painted([line, letter, edge]);
  const lines = findRulingLines({ ...picture, pixels: picture.pixels.map((grey) => (grey === 0 ? 1 : 0)) }, DPI);
  eraseRulingLines(picture, lines);
  const left = picture.pixels.reduce((sum, grey) => sum + (grey === 0 ? 1 : 0), 0);
  expect(lines).toHaveLength(1);
  expect(left).toBe(8 * 7);
});
