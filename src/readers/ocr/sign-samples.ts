import { findShapes, type Shape } from './find-shapes.js';
import { partOf, type Bitmap } from './picture.js';
import type { RecognizedWord } from './recognizer.js';

/** 15/6 | 2021 | III. | UBND: capitals without marks and digits, and the signs among them that are as high. */
const HIGH_SIGNS = /^[A-Z\d/().,:;-]+$/u;
const LOW = /[.,:;-]/gu;
/** Words that the engine is less sure of are no samples. */
const SURE = 0.9;
/** In parts of the highest shape of a word: a high sign. */
const HIGH = 0.75;
/** Squares that a sign is looked at in. */
const [COLUMNS, ROWS] = [8, 12];
/** By how much, relatively, a sign and its sample may be of another height: small letters are a third lower than capitals. */
const HEIGHT = 0.2;
/** What a sign differs from its sample, 0 to 1, and of that what it must differ from any other sign. */
const [ALIKE, APART] = [0.15, 0.7];
/** How much the shape of the whole tells beside that of its parts. */
const PROPORTION = 0.3;

/** A sign of the page's own print. */
export interface SignSample {
  readonly sign: string;
  readonly height: number;
  /** Height of its line's letters, as the engine measured. */
  readonly size: number;
  readonly look: Look;
}

interface Look {
  /** Share of ink in each square, row by row. */
  readonly squares: Float32Array;
  /** Natural logarithm of width by height. */
  readonly proportion: number;
}

/** Digits and capitals of words that the engine is sure of, as this page prints them. */
export function signSamples(words: readonly RecognizedWord[], ink: Bitmap): SignSample[] {
  return words.flatMap(({ text, confidence, size, ...box }) => {
    if (confidence < SURE || !HIGH_SIGNS.test(text)) return [];
    const signs = Array.from(text.replace(LOW, ''));
    const shapes = highShapes(findShapes(partOf(ink, box)));
    if (shapes.length !== signs.length) return [];
    return shapes.map((shape, index) => ({ sign: signs[index] ?? '', height: shape.y1 - shape.y0, size, look: lookOf(shape) }));
  });
}

/** From left to right. */
export function highShapes(shapes: readonly Shape[]): Shape[] {
  const highest = Math.max(0, ...shapes.map(({ y0, y1 }) => y1 - y0));
  return shapes.filter(({ y0, y1 }) => y1 - y0 >= HIGH * highest).toSorted((one, other) => one.x0 - other.x0);
}

/** The sample that the shape looks like, and no other sign; undefined where none does. */
export function sampleLike(shape: Shape, samples: readonly SignSample[]): SignSample | undefined {
  const [look, height] = [lookOf(shape), shape.y1 - shape.y0];
  const compared = samples
    .filter((sample) => Math.abs(sample.height / height - 1) <= HEIGHT)
    .map((sample) => ({ sample, difference: differenceOf(look, sample.look) }))
    .toSorted((one, other) => one.difference - other.difference);
  const [best] = compared;
  if (!best || best.difference > ALIKE) return undefined;
  const rival = compared.find(({ sample }) => sample.sign !== best.sample.sign);
  return rival === undefined || best.difference <= APART * rival.difference ? best.sample : undefined;
}

function differenceOf(one: Look, other: Look): number {
  const parts = one.squares.reduce((sum, share, index) => sum + Math.abs(share - (other.squares[index] ?? 0)), 0) / one.squares.length;
  return parts + PROPORTION * Math.abs(one.proportion - other.proportion);
}

function lookOf({ x0, y0, x1, y1, runs }: Shape): Look {
  const [width, height] = [x1 - x0, y1 - y0];
  const [inked, all] = [new Float32Array(COLUMNS * ROWS), new Float32Array(COLUMNS * ROWS)];
  const squareAt = (x: number, y: number) => Math.floor((y * ROWS) / height) * COLUMNS + Math.floor((x * COLUMNS) / width);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) all[squareAt(x, y)] = (all[squareAt(x, y)] ?? 0) + 1;
  for (const run of runs) {
    for (let x = run.x0; x < run.x1; x += 1) {
      const square = squareAt(x - x0, run.y - y0);
      inked[square] = (inked[square] ?? 0) + 1;
    }
  }
  return { squares: inked.map((ink, square) => ink / Math.max(1, all[square] ?? 1)), proportion: Math.log(width / height) };
}
