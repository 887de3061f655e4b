import { describe, expect, test } from '@jest/globals';
import { findSheet, type Corners } from '../../../src/readers/ocr/find-sheet.js';
import type { Point } from '../../../src/readers/ocr/fit-line.js';
import { inverse, perspectiveTo, seen } from '../../../src/readers/ocr/perspective.js';
import type { ColourPicture } from '../../../src/readers/ocr/picture.js';
import { straightenSheet } from '../../../src/readers/ocr/straighten-sheet.js';

const [WIDTH, HEIGHT, DPI] = [620, 877, 75];
const [TABLE, PAPER, INK] = [60, 220, 20];

/** A page with lines of text within margins, as a camera sees it whose light falls off to one corner. */
function photograph(corners: Corners): ColourPicture {
  const toPaper = inverse(perspectiveTo(corners, WIDTH, HEIGHT));
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const light = 1 - 0.4 * (x / WIDTH) * (y / HEIGHT);
      pixels.fill(light * shadeAt(seen(toPaper, [x + 0.5, y + 0.5])), (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3);
    }
  }
  return { width: WIDTH, height: HEIGHT, dpi: DPI, pixels };
}

function shadeAt([x, y]: Point): number {
  if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) return TABLE;
  const isText = x > 80 && x < 560 && y > 60 && y < 820 && y % 20 < 8 && (x * 7) % 11 < 6;
  return isText ? INK : PAPER;
}

const whole: Corners = [
  [0, 0],
  [WIDTH, 0],
  [WIDTH, HEIGHT],
  [0, HEIGHT],
];

describe('a photographed sheet', () => {
  test.each<[string, Corners]>([
    [
      'from below',
      [
        [50, 40],
        [570, 40],
        [600, 850],
        [20, 850],
      ],
    ],
    [
      'from the side and turned',
      [
        [30, 50],
        [590, 20],
        [575, 860],
        [45, 820],
      ],
    ],
  ])('%s', (_, corners) => {
    const picture = photograph(corners);
    const found = findSheet(picture)?.flat() ?? [];
    expect(found.map((place, index) => Math.abs(place - (corners.flat()[index] ?? 0)) < 2.5)).toEqual(
      Array.from({ length: 8 }, () => true),
    );
    const sheet = straightenSheet(picture);
    expect(sheet?.picture).toMatchObject({ width: 620, height: 877, dpi: DPI });
    const [x, y] = sheet?.after(corners[2]) ?? [0, 0];
    expect([Math.abs(x - WIDTH) < 4, Math.abs(y - HEIGHT) < 4]).toEqual([true, true]);
    expect(sheet?.before([x, y]).map(Math.round)).toEqual(corners[2]);
  });

  test.each<[string, Corners]>([
    ['a scan', whole],
    [
      'a scan with a dark edge on one side',
      [
        [20, 0],
        [WIDTH, 0],
        [WIDTH, HEIGHT],
        [20, HEIGHT],
      ],
    ],
    [
      'a sheet that the picture does not hold',
      [
        [-40, 30],
        [640, 30],
        [660, 920],
        [-60, 920],
      ],
    ],
  ])('is not %s', (_, corners) => {
    expect(straightenSheet(photograph(corners))).toBeUndefined();
  });
});
