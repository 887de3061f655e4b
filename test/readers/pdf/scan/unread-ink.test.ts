import { expect, test } from '@jest/globals';
import type { Bitmap, PixelBox } from '../../../../src/readers/ocr/picture.js';
import type { Box } from '../../../../src/readers/pdf/box.js';
import { unreadInk } from '../../../../src/readers/pdf/scan/unread-ink.js';
import type { Word } from '../../../../src/readers/pdf/text/words.js';

/** At 72 dots an inch a pixel is a point. */
const [WIDTH, HEIGHT, DPI] = [400, 100, 72];
const SIZE = 12;

function word(text: string, x0: number, x1: number): Word {
  return {
    text,
    x0,
    x1,
    y0: 40,
    y1: 53,
    baseline: 50,
    size: SIZE,
    bold: false,
    italic: false,
    font: '',
    firstWidth: 6,
    order: 0,
    confidence: 0.9,
  };
}

function inkAt(...boxes: PixelBox[]): Bitmap {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (const { x0, y0, x1, y1 } of boxes) for (let y = y0; y < y1; y += 1) pixels.fill(1, y * WIDTH + x0, y * WIDTH + x1);
  return { width: WIDTH, height: HEIGHT, pixels };
}

const unmarked = () => 0;
const line = [word('Số:', 50, 70), word('/KH-STP', 110, 160)];

test.each<[string, PixelBox[], string[]]>([
  [
    'digits by hand',
    [
      { x0: 80, y0: 36, x1: 84, y1: 52 },
      { x0: 90, y0: 38, x1: 95, y1: 51 },
    ],
    ['…'],
  ],
  [
    'a row of dots',
    [
      { x0: 80, y0: 49, x1: 82, y1: 51 },
      { x0: 90, y0: 49, x1: 92, y1: 51 },
    ],
    [],
  ],
  ['the ring of a seal', [{ x0: 75, y0: 5, x1: 78, y1: 95 }], []],
  ['what belongs to a line above', [{ x0: 80, y0: 10, x1: 84, y1: 26 }], []],
  ['nothing', [], []],
])('between two words %s', (_, boxes, texts) => {
  const found = unreadInk(line, { ink: inkAt(...boxes), dpi: DPI }, unmarked);
  expect(found.map(({ text }) => text)).toEqual(texts);
  for (const { confidence, x0, x1 } of found) expect([confidence, x0, x1]).toEqual([0, 80, 95]);
});

test('a stroke that was taken off counts where it stands between the words, not where it crosses them', () => {
  const markedFrom =
    (from: number) =>
    ({ x0 }: Box) =>
      x0 >= from && x0 < 110 ? 0.2 : 0;
  expect(unreadInk(line, { ink: inkAt(), dpi: DPI }, markedFrom(60)).map(({ text }) => text)).toEqual(['…']);
  expect(unreadInk(line, { ink: inkAt(), dpi: DPI }, markedFrom(0))).toEqual([]);
});

test('words further apart stand in two columns', () => {
  const apart = [word('Nơi', 20, 40), word('GIÁM', 300, 340)];
  expect(unreadInk(apart, { ink: inkAt({ x0: 150, y0: 36, x1: 154, y1: 52 }), dpi: DPI }, unmarked)).toEqual([]);
});
