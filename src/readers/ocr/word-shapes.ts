import { findShapes, type Shape } from './find-shapes.js';
import { partOf, type Bitmap } from './picture.js';
import type { RecognizedWord } from './recognizer.js';

/** In parts of the font size, below a word: what nothing of the next line reaches up to. */
export const BELOW = 0.34;
/** In parts of the font size: letters are higher than marks and stops. */
const LETTER = 0.3;

/** Ink of the word and of what may stand below it, as placed in the page. */
export function shapesAround({ x0, x1, y0, y1, size }: RecognizedWord, ink: Bitmap): Shape[] {
  const [left, top] = [Math.max(0, Math.floor(x0)), Math.max(0, Math.floor(y0))];
  return findShapes(partOf(ink, { x0, x1, y0, y1: y1 + BELOW * size })).map((shape) => ({
    x0: left + shape.x0,
    y0: top + shape.y0,
    x1: left + shape.x1,
    y1: top + shape.y1,
    runs: shape.runs,
  }));
}

/** y on which most letters of the word stand: of a line of one word the engine takes the lowest ink for that. */
export function lineOfLetters(shapes: readonly Shape[], { size, y1 }: RecognizedWord): number | undefined {
  const feet = shapes.filter((shape) => shape.y1 - shape.y0 >= LETTER * size && shape.y0 < y1).map((shape) => shape.y1);
  return feet.toSorted((one, other) => one - other)[Math.floor((feet.length - 1) / 2)];
}
