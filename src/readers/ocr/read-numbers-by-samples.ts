import { findShapes, type Shape } from './find-shapes.js';
import { partOf, type Bitmap, type PixelBox } from './picture.js';
import type { RecognizedWord } from './recognizer.js';
import { highShapes, sampleLike, signSamples, type SignSample } from './sign-samples.js';
import { isSpeck, stopSign } from './stop-sign.js';

/** 7 | 12. | 1.3 | 3.2.1 | A.2 | B | IV | II/3 | 1.350: what numbers a row, and figures. */
const NUMBER = /^(?:[A-Z]|[IVX]{1,5}|\d{1,4})(?:[.,/](?:\d{1,3}|[IVX]{1,4})){0,3}[.)]?$/u;
const MOST_SIGNS = 8;
/** What the engine is surer of stays. */
const SURE = 0.95;
/** What the picture tells and the engine did not see nobody is sure of, and less where a sign is known by what it is not. */
const [CONFIDENCE, EXCLUDED] = [0.6, 0.5];
/** What may be a digit, which is narrower than high, and what is none. */
const [UNKNOWN, NONE, DIGIT_WIDTH] = ['?', '#', 0.8];
const ONE_UNKNOWN = /^[^?]*\?[^?]*$/u;
const DIGITS = Array.from('0123456789');

/**
 * Cells that hold nothing but a number, read sign by sign as the same page
 * prints its other numbers: Tesseract reads lines, and of a line of two signs
 * it makes anything.
 *
 * @param words of the whole page
 * @param cells of its tables
 */
export function readNumbersBySamples(words: readonly RecognizedWord[], cells: readonly PixelBox[], ink: Bitmap): RecognizedWord[] {
  const doubtful = cells.flatMap((cell) => {
    const own = words.filter((word) => isWithin(word, cell));
    return own.length > 0 && own.every(({ confidence }) => confidence >= SURE) ? [] : [{ cell, own }];
  });
  if (doubtful.length === 0) return [...words];
  const samples = signSamples(words, ink);
  const read = doubtful.flatMap(({ cell, own }) => {
    const word = numberIn(cell, samples, ink);
    return word && word.text !== textOf(own) ? [{ own, word }] : [];
  });
  const replaced = new Set(read.flatMap(({ own }) => own));
  return [...words.filter((word) => !replaced.has(word)), ...read.map(({ word }) => word)];
}

function isWithin(word: PixelBox, cell: PixelBox): boolean {
  const [x, y] = [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2];
  return x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1;
}

function textOf(words: readonly RecognizedWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

function numberIn(cell: PixelBox, samples: readonly SignSample[], ink: Bitmap): RecognizedWord | undefined {
  const all = findShapes(partOf(ink, cell));
  const highest = Math.max(0, ...all.map(({ y0, y1 }) => y1 - y0));
  const shapes = all.filter((shape) => !isSpeck(shape, highest)).toSorted((one, other) => one.x0 + one.x1 - other.x0 - other.x1);
  if (shapes.length === 0 || shapes.length > MOST_SIGNS) return undefined;
  const high = new Set(highShapes(shapes));
  const line = medianOf([...high].map(({ y1 }) => y1));
  const alike = new Map([...high].map((shape) => [shape, sampleLike(shape, samples)]));
  const signs = shapes.map((shape) => (high.has(shape) ? signOf(shape, alike) : (stopSign(shape, line, highest) ?? NONE))).join('');
  const text = withLastDigit(signs, samples);
  const confidence = text === signs ? CONFIDENCE : EXCLUDED;
  return NUMBER.test(text) ? { ...wordAround(shapes, line, cell), text, confidence, size: sizeBy(alike) } : undefined;
}

function signOf(shape: Shape, alike: ReadonlyMap<Shape, SignSample | undefined>): string {
  const isSlender = shape.x1 - shape.x0 <= DIGIT_WIDTH * (shape.y1 - shape.y0);
  return alike.get(shape)?.sign ?? (isSlender ? UNKNOWN : NONE);
}

/** Where the page shows nine digits and one sign beside a digit is none of them, it is the tenth. */
function withLastDigit(signs: string, samples: readonly SignSample[]): string {
  const [digit = '', ...others] = DIGITS.filter((one) => samples.every(({ sign }) => sign !== one));
  return others.length === 0 && ONE_UNKNOWN.test(signs) && /\d/u.test(signs) ? signs.replace(UNKNOWN, digit) : signs;
}

function wordAround(shapes: readonly Shape[], line: number, cell: PixelBox): PixelBox & { baseline: number } {
  const [left, top] = [Math.max(0, Math.floor(cell.x0)), Math.max(0, Math.floor(cell.y0))];
  return {
    x0: left + Math.min(...shapes.map(({ x0 }) => x0)),
    y0: top + Math.min(...shapes.map(({ y0 }) => y0)),
    x1: left + Math.max(...shapes.map(({ x1 }) => x1)),
    y1: top + Math.max(...shapes.map(({ y1 }) => y1)),
    baseline: top + line,
  };
}

/** As large as the samples' line, so far as signs and samples are equally high. */
function sizeBy(alike: ReadonlyMap<Shape, SignSample | undefined>): number {
  return medianOf([...alike].map(([{ y0, y1 }, sample]) => (sample ? (sample.size * (y1 - y0)) / sample.height : 0)));
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
