import { pixelsOf, type PixelBox } from './picture.js';

/** In millimetres: how high letters are, and how close they stand in a word. */
const LETTER = { least: 1.2, most: 8, apart: 0.6 };
/** In millimetres: how far above or below its stem a dot lies, and beside its middle. */
const DOT = { along: 0.8, across: 0.3 };

/**
 * Shapes that are no part of a word: neither a letter beside another one nor a
 * dot above or below one. Lines of text that begin alike ("- Đơn vị" below "-
 * Đơn vị") have stems and dots in one column, as a worn line has its dashes.
 */
export function outsideWords<Shape extends PixelBox>(shapes: readonly Shape[], dpi: number): Shape[] {
  const [least, most] = [pixelsOf(LETTER.least, dpi), pixelsOf(LETTER.most, dpi)];
  const high = shapes.filter(({ y0, y1 }) => y1 - y0 >= least && y1 - y0 <= most);
  const near = inRows(high, most);
  const letters = new Set<PixelBox>(high.filter((shape) => near(shape).some((other) => other !== shape && areBeside(shape, other, dpi))));
  const inWords = inRows([...letters], most);
  return shapes.filter((shape) => !letters.has(shape) && !inWords(shape).some((letter) => isDotOf(shape, letter, dpi)));
}

/** Tells for a shape which others are near it, by rows as high as that. */
function inRows<Shape extends PixelBox>(shapes: readonly Shape[], height: number): (shape: PixelBox) => Shape[] {
  const rows = new Map<number, Shape[]>();
  const rowOf = ({ y0, y1 }: PixelBox) => Math.floor((y0 + y1) / 2 / height);
  for (const shape of shapes) {
    const row = rows.get(rowOf(shape));
    if (row) row.push(shape);
    else rows.set(rowOf(shape), [shape]);
  }
  return (shape) => [-1, 0, 1].flatMap((step) => rows.get(rowOf(shape) + step) ?? []);
}

function areBeside(one: PixelBox, other: PixelBox, dpi: number): boolean {
  const apart = Math.max(one.x0 - other.x1, other.x0 - one.x1);
  return apart <= pixelsOf(LETTER.apart, dpi) && one.y0 < other.y1 && one.y1 > other.y0;
}

function isDotOf(dot: PixelBox, letter: PixelBox, dpi: number): boolean {
  return (
    Math.abs(dot.x0 + dot.x1 - letter.x0 - letter.x1) <= 2 * pixelsOf(DOT.across, dpi) &&
    Math.max(dot.y0 - letter.y1, letter.y0 - dot.y1) <= pixelsOf(DOT.along, dpi)
  );
}
