import { findShapes, type Shape } from './find-shapes.js';
import { blank, partOf, pixelsOf, type Bitmap, type GreyPicture, type PixelBox } from './picture.js';

/**
 * In millimetres. A mark ("II.", "a)", "-") is one word, and a tabulator stands
 * behind it; blanks between words, drawn out too, are narrower.
 */
const MARK = { least: 0.9, widest: 13, letterGap: 1, highest: 6 };
const TABULATOR = { least: 4, most: 25 };
/** What is left of the tabulator: a blank. */
const BLANK = 1.8;
/** Smaller shapes are specks; a dash is a mark, a speck alone is none. */
const SPECK = 0.3;
/** From the middle of a mark up and down: within its line, outside of the next ones. */
const REACH = 1.5;
/** Letters have soft edges. */
const EDGE = 0.3;

/** A mark that was moved: where it stands now, and by how much it stood further left. */
export interface MovedMark extends PixelBox {
  readonly by: number;
}

/**
 * Puts marks at the beginning of lines before their text: Tesseract reads a
 * line as a whole, and loses or misreads signs that a wide blank sets apart,
 * and blanks elsewhere in the line with them.
 *
 * @param picture is changed
 * @param ink what of it is looked at
 */
export function closeGaps(picture: GreyPicture, ink: Bitmap, dpi: number): MovedMark[] {
  const shapes = findShapes(ink).filter(
    ({ x0, y0, x1, y1 }) => Math.max(x1 - x0, y1 - y0) >= pixelsOf(SPECK, dpi) && Math.min(x1 - x0, y1 - y0) > 1,
  );
  const rows = shapesByRow(shapes, ink.height);
  const marks = shapes.flatMap((shape) => markAt(shape, rows, dpi) ?? []);
  return marks.map(({ by, ...mark }) => {
    move(picture, mark, by, pixelsOf(EDGE, dpi));
    return { ...mark, x0: mark.x0 + by, x1: mark.x1 + by, by };
  });
}

/** Places of the words as they were before marks were moved. */
export function beforeMoving<Word extends PixelBox>(words: readonly Word[], marks: readonly MovedMark[]): Word[] {
  return words.map((word) => {
    const mark = marks.find(({ x0, x1, y0, y1 }) => word.x0 < x1 && word.x1 > x0 && word.y0 < y1 && word.y1 > y0);
    if (!mark) return word;
    const isMoved = (word.x0 + word.x1) / 2 < mark.x1;
    return { ...word, x0: word.x0 - mark.by, x1: isMoved ? word.x1 - mark.by : word.x1 };
  });
}

/** For each row of pixels the shapes that stand in it, from left to right. */
function shapesByRow(shapes: readonly Shape[], height: number): Shape[][] {
  const rows: Shape[][] = Array.from({ length: height }, () => []);
  for (const shape of shapes.toSorted((one, other) => one.x0 - other.x0)) {
    for (let y = shape.y0; y < shape.y1; y += 1) rows[y]?.push(shape);
  }
  return rows;
}

/** The mark that this shape is the first sign of, with the way that it is to go. */
function markAt(first: Shape, rows: readonly (readonly Shape[])[], dpi: number): MovedMark | undefined {
  if (first.y1 - first.y0 > pixelsOf(MARK.highest, dpi)) return undefined;
  const line = lineOf(first, rows, dpi);
  if (line[0] !== first) return undefined;
  let mark: PixelBox = first;
  for (const shape of line.slice(1)) {
    const gap = shape.x0 - mark.x1;
    if (mark.x1 - mark.x0 > pixelsOf(MARK.widest, dpi)) return undefined;
    if (gap >= pixelsOf(TABULATOR.least, dpi))
      return isMark(mark, dpi) && gap <= pixelsOf(TABULATOR.most, dpi) ? { ...boxOf(mark), by: gap - pixelsOf(BLANK, dpi) } : undefined;
    if (gap > pixelsOf(MARK.letterGap, dpi)) return undefined;
    mark = around(mark, shape);
  }
  return undefined;
}

function isMark({ x0, y0, x1, y1 }: PixelBox, dpi: number): boolean {
  return Math.max(x1 - x0, y1 - y0) >= pixelsOf(MARK.least, dpi);
}

/** What stands beside the shape, from left to right. */
function lineOf({ y0, y1 }: Shape, rows: readonly (readonly Shape[])[], dpi: number): Shape[] {
  const [middle, reach] = [(y0 + y1) / 2, pixelsOf(REACH, dpi)];
  const beside = new Set(rows.slice(Math.max(0, Math.round(middle - reach)), Math.round(middle + reach)).flat());
  return [...beside].toSorted((one, other) => one.x0 - other.x0);
}

function around(one: PixelBox, other: PixelBox): PixelBox {
  return { x0: Math.min(one.x0, other.x0), y0: Math.min(one.y0, other.y0), x1: Math.max(one.x1, other.x1), y1: Math.max(one.y1, other.y1) };
}

function boxOf({ x0, y0, x1, y1 }: PixelBox): PixelBox {
  return { x0, y0, x1, y1 };
}

function move(picture: GreyPicture, { x0, y0, x1, y1 }: PixelBox, by: number, edge: number): void {
  const box = { x0: Math.max(0, x0 - edge), y0: Math.max(0, y0 - edge), x1: x1 + edge, y1: Math.min(picture.height, y1 + edge) };
  const mark = partOf(picture, box);
  blank(picture, box);
  for (let row = 0; row < mark.height; row += 1) {
    picture.pixels.set(mark.pixels.subarray(row * mark.width, (row + 1) * mark.width), (box.y0 + row) * picture.width + box.x0 + by);
  }
}
