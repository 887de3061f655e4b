import { findShapes, type Shape } from './find-shapes.js';
import { partOf, type Bitmap, type PixelBox } from './picture.js';
import type { RecognizedWord } from './recognizer.js';

/**
 * II. | IH/2021 | VH. | IL | TII/2020: a Roman number, or what one is taken
 * for. Numbers in digits and small letters alone are none.
 */
const STROKES = /^(?<five>[VX]?)(?<ones>(?=[l|1]{0,3}[IHL])[IHLl|1]{1,4}|TII)(?=[^\p{L}\p{N}]|$)(?<rest>.*)$/u;
/** Heights at which a stem is cut, from its top. */
const CUTS = [0.25, 0.5, 0.75];
/** In parts of the height: the thickest stem, how far cuts lie beside one another, and a stem beside the middle of its foot. */
const STEM = { thickest: 0.35, slant: 0.08, offMiddle: 0.13 };
/** In parts of the highest shape: a letter; what is lower than the other is a full stop or a comma. */
const [LETTER, STOP] = [0.75, 0.4];
const MOST = 3;

/**
 * Roman numbers by the stems that stand in the picture: equal strokes one after
 * the other are what Tesseract miscounts, and joins to an H.
 */
export function countStems(words: readonly RecognizedWord[], ink: Bitmap): RecognizedWord[] {
  return words.map((word) => {
    const { five = '', ones, rest = '' } = STROKES.exec(word.text)?.groups ?? {};
    if (ones === undefined) return word;
    const shapes = lettersOf(findShapes(partOf(ink, word)));
    const count = stemsAmong(shapes?.slice(five.length) ?? [], tallSigns(rest));
    return count === undefined ? word : { ...word, text: `${five}${'I'.repeat(count)}${rest}` };
  });
}

/** From left to right without stops; undefined where some are neither, for letters are broken there. */
function lettersOf(shapes: readonly Shape[]): Shape[] | undefined {
  const highest = Math.max(0, ...shapes.map(heightOf));
  const sizes = shapes.filter((shape) => heightOf(shape) > STOP * highest);
  return sizes.every((shape) => heightOf(shape) >= LETTER * highest) ? sizes.toSorted((one, other) => one.x0 - other.x0) : undefined;
}

function tallSigns(text: string): number {
  return text.replace(/[.,;:\-–'"]/gu, '').length;
}

/** How many stems stand before so many other letters; undefined where that is not so. */
function stemsAmong(shapes: readonly Shape[], others: number): number | undefined {
  const stems = shapes.map(stemsOf);
  const end = stems.indexOf(0);
  const leading = end < 0 ? stems : stems.slice(0, end);
  const count = leading.reduce((sum, own) => sum + own, 0);
  return count >= 1 && count <= MOST && shapes.length - leading.length === others ? count : undefined;
}

/** Stems that a shape consists of, two where their feet touch; 0 for another letter. */
function stemsOf(shape: Shape): number {
  const height = heightOf(shape);
  const [upper = [], middle = [], lower = []] = CUTS.map((cut) => cutsAt(shape, shape.y0 + Math.floor(cut * height)));
  const isEven = upper.every(({ x0, x1 }, index) =>
    [middle[index], lower[index]].every(
      (other) => other !== undefined && Math.abs(other.x0 + other.x1 - x0 - x1) <= 2 * STEM.slant * height,
    ),
  );
  const isThin = upper.every(({ x0, x1 }) => x1 - x0 <= STEM.thickest * height);
  const isCentred = Math.abs((upper[0]?.x0 ?? 0) + (upper.at(-1)?.x1 ?? 0) - shape.x0 - shape.x1) <= 2 * STEM.offMiddle * height;
  return upper.length === middle.length && middle.length === lower.length && isEven && isThin && isCentred ? upper.length : 0;
}

function cutsAt({ runs }: Shape, y: number): Pick<PixelBox, 'x0' | 'x1'>[] {
  return runs.filter((run) => run.y === y).toSorted((one, other) => one.x0 - other.x0);
}

function heightOf({ y0, y1 }: PixelBox): number {
  return y1 - y0;
}
