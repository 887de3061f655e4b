import { describe, expect, test } from '@jest/globals';
import { evenLight } from '../../../src/readers/ocr/even-light.js';
import { findShapes } from '../../../src/readers/ocr/find-shapes.js';
import { findSkew } from '../../../src/readers/ocr/find-skew.js';
import { partOf, type Bitmap, type ColourPicture, type GreyPicture, type PixelBox } from '../../../src/readers/ocr/picture.js';
import { waysUp } from '../../../src/readers/ocr/prepare-picture.js';
import { eraseRulingLines, findRulingLines } from '../../../src/readers/ocr/ruling-lines.js';
import { separateInk } from '../../../src/readers/ocr/separate-ink.js';
import { threshold } from '../../../src/readers/ocr/threshold.js';
import { levelPicture, turnPicture, unlevelled } from '../../../src/readers/ocr/turn-picture.js';

const [WIDTH, HEIGHT, DPI] = [600, 400, 100];
type Colour = readonly [number, number, number];
const [BLACK, RED, BLUE] = [
  [20, 20, 20],
  [200, 40, 60],
  [40, 60, 180],
] as const;

function paper(): ColourPicture {
  return { width: WIDTH, height: HEIGHT, dpi: DPI, pixels: new Uint8Array(WIDTH * HEIGHT * 4).fill(255) };
}

function paint({ pixels }: ColourPicture, { x0, y0, x1, y1 }: PixelBox, colour: Colour): void {
  for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) pixels.set(colour, (y * WIDTH + x) * 4);
}

function blackInk(picture: ColourPicture): GreyPicture {
  return separateInk(picture).black;
}

/** A frame of the size, three pixels thick. */
function frame(picture: ColourPicture, { x0, y0, x1, y1 }: PixelBox, colour: Colour): void {
  for (const box of [
    { x0, y0, x1, y1: y0 + 3 },
    { x0, y0: y1 - 3, x1, y1 },
    { x0, y0, x1: x0 + 3, y1 },
    { x0: x1 - 3, y0, x1, y1 },
  ])
    paint(picture, box, colour);
}

/** Lines of short strokes, as text from far. */
function text(picture: ColourPicture): void {
  for (let y = 20; y < 380; y += 20)
    for (let x = 20; x < 560; x += 10 + ((x * 7 + y * 13) % 11)) paint(picture, { x0: x, y0: y, x1: x + 8, y1: y + 7 }, BLACK);
}

function inkWithin(bitmap: Bitmap, box: PixelBox): number {
  return partOf(bitmap, box).pixels.reduce((sum, pixel) => sum + pixel, 0);
}

describe('ink', () => {
  const letter = { x0: 130, y0: 130, x1: 140, y1: 140 };

  test.each<[string, PixelBox, Colour, number]>([
    ['the ring of a seal', { x0: 90, y0: 90, x1: 190, y1: 190 }, RED, 0],
    ['a stroke of a pen', { x0: 90, y0: 90, x1: 120, y1: 190 }, BLUE, 0],
    ['a red word of small letters', { x0: 200, y0: 200, x1: 210, y1: 215 }, RED, 111],
    ['a blue word of small letters', { x0: 200, y0: 200, x1: 210, y1: 215 }, BLUE, 111],
  ])('%s', (_, box, colour, left) => {
    const picture = paper();
    frame(picture, box, colour);
    paint(picture, letter, BLACK);
    const ink = threshold(blackInk(picture));
    expect(inkWithin(ink, letter)).toBe(100);
    expect(inkWithin(ink, { x0: 0, y0: 0, x1: WIDTH, y1: HEIGHT }) - 100 > 0).toBe(left > 0);
  });

  test('what was stamped and written in the frame of an incoming stamp disappears, black letters below it stay', () => {
    const picture = paper();
    const printed = { x0: 190, y0: 120, x1: 200, y1: 130 };
    frame(picture, { x0: 20, y0: 60, x1: 217, y1: 198 }, RED);
    paint(picture, { x0: 40, y0: 80, x1: 60, y1: 90 }, RED);
    paint(picture, { x0: 70, y0: 110, x1: 85, y1: 125 }, BLUE);
    paint(picture, printed, BLACK);
    expect(findShapes(threshold(blackInk(picture))).map(({ x0, y0, x1, y1 }) => ({ x0, y0, x1, y1 }))).toEqual([printed]);
  });

  test('a page without ink has none', () => {
    expect(findShapes(threshold(blackInk(paper())))).toEqual([]);
  });
});

describe('ruling lines', () => {
  test('are found, erased, and letters stay', () => {
    const picture = paper();
    frame(picture, { x0: 100, y0: 100, x1: 500, y1: 300 }, BLACK);
    paint(picture, { x0: 200, y0: 200, x1: 220, y1: 214 }, BLACK);
    const grey = blackInk(picture);
    const lines = findRulingLines(threshold(grey), DPI);
    expect(lines.map(({ isHorizontal, x0, y0 }) => [isHorizontal, x0, Math.round(y0 / 10)])).toEqual([
      [true, 100, 10],
      [true, 100, 30],
      [false, 100, 10],
      [false, 496, 10],
    ]);
    eraseRulingLines(grey, lines);
    expect(findShapes(threshold(grey)).map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1])).toEqual([[200, 200, 220, 214]]);
  });

  test('of which copies left dashes are found from end to end, rows of letters are not', () => {
    const picture = paper();
    for (let x = 100; x < 500; x += 12) for (const y of [100, 300]) paint(picture, { x0: x, y0: y, x1: x + 5, y1: y + 2 }, BLACK);
    for (let y = 108; y < 296; y += 12) for (const x of [100, 498]) paint(picture, { x0: x, y0: y, x1: x + 2, y1: y + 5 }, BLACK);
    // Stems that stand in a row, and below one another, as "lll" does in lines of a paragraph.
    for (const y of [150, 175, 200, 225]) for (let x = 150; x < 450; x += 5) paint(picture, { x0: x, y0: y, x1: x + 2, y1: y + 12 }, BLACK);
    const lines = findRulingLines(threshold(blackInk(picture)), DPI);
    expect(
      lines.map(({ isHorizontal, x0, y0, x1, y1 }) =>
        isHorizontal
          ? ['H', Math.round(x0 / 10), Math.round(x1 / 10), Math.round(y0 / 10)]
          : ['V', Math.round(y0 / 10), Math.round(y1 / 10), Math.round(x0 / 10)],
      ),
    ).toEqual([
      ['H', 10, 50, 10],
      ['H', 10, 50, 30],
      ['V', 10, 30, 10],
      ['V', 10, 30, 50],
    ]);
  });

  test('of a table that copies ate in places go on through its columns, but not through letters', () => {
    const picture = paper();
    frame(picture, { x0: 100, y0: 100, x1: 500, y1: 300 }, BLACK);
    for (const x of [200, 300, 400]) paint(picture, { x0: x, y0: 100, x1: x + 3, y1: 300 }, BLACK);
    // Between two rows only the dashes of the first column and a half are left, and a merged cell's letters stand in the third.
    for (let x = 103; x < 250; x += 12) paint(picture, { x0: x, y0: 200, x1: x + 5, y1: 202 }, BLACK);
    for (let x = 320; x < 380; x += 10) paint(picture, { x0: x, y0: 190, x1: x + 3, y1: 212 }, BLACK);
    const between = findRulingLines(threshold(blackInk(picture)), DPI).filter(
      ({ isHorizontal, y0 }) => isHorizontal && Math.abs(y0 - 200) < 5,
    );
    const isRuled = (x: number) => between.some(({ x0, x1 }) => x0 <= x && x < x1);
    expect([150, 230, 280, 350, 450].map(isRuled)).toEqual([true, true, true, false, true]);
  });

  test('bars are none', () => {
    const picture = paper();
    paint(picture, { x0: 100, y0: 100, x1: 500, y1: 130 }, BLACK);
    expect(findRulingLines(threshold(blackInk(picture)), DPI)).toEqual([]);
  });
});

describe('slant', () => {
  test.each([-2, -0.5, 0, 0.75, 3])('%d degrees', (angle) => {
    const picture = paper();
    text(picture);
    const slanted = levelPicture(blackInk(picture), -angle);
    expect(findSkew(threshold(slanted)).angle).toBeCloseTo(angle, 0);
    expect(Math.abs(findSkew(threshold(levelPicture(slanted, angle))).angle)).toBeLessThan(0.15);
  });

  test('a point finds back to where it was', () => {
    expect(unlevelled([300, 200], { width: WIDTH, height: HEIGHT }, 2)).toEqual([300, 200]);
  });

  test('lines that run down the page turn it', () => {
    const picture = paper();
    text(picture);
    expect(waysUp(picture).ways).toEqual([0, 2, 1, 3]);
    const turned = turnPicture(blackInk(picture), 1);
    const pixels = new Uint8Array(WIDTH * HEIGHT * 4);
    for (const [at, grey] of turned.pixels.entries()) pixels.fill(grey, at * 4, at * 4 + 4);
    expect(waysUp({ width: HEIGHT, height: WIDTH, dpi: DPI, pixels }).ways).toEqual([1, 3, 0, 2]);
  });

  test('four quarters are none', () => {
    const picture = paper();
    paint(picture, { x0: 10, y0: 30, x1: 40, y1: 50 }, BLACK);
    const grey = blackInk(picture);
    expect(turnPicture(turnPicture(turnPicture(grey, 1), 1), 2)).toEqual(grey);
    expect(turnPicture(turnPicture(grey, 3), 1)).toEqual(grey);
  });
});

describe('light', () => {
  const stroke = { x0: 500, y0: 300, x1: 520, y1: 304 };

  /** Falls to a half from left to right. */
  function shaded(): GreyPicture {
    const picture = paper();
    text(picture);
    paint(picture, stroke, BLACK);
    const grey = blackInk(picture);
    return { ...grey, pixels: grey.pixels.map((value, at) => value * (1 - (at % WIDTH) / (2 * WIDTH))) };
  }

  test('that falls unevenly is made even: paper is white, ink stays black', () => {
    const even = evenLight(shaded(), DPI);
    const at = (x: number, y: number) => even.pixels[y * WIDTH + x] ?? 0;
    for (const x of [5, 200, 400, 590]) expect(at(x, 12)).toBeGreaterThan(235);
    expect(at(510, 302)).toBeLessThan(60);
  });

  test('that is even stays as it is', () => {
    const picture = paper();
    text(picture);
    const grey = blackInk(picture);
    expect(evenLight(grey, DPI)).toBe(grey);
  });
});
