import { findShapes } from './find-shapes.js';
import { partOf, type Bitmap, type PixelBox } from './picture.js';
import type { RecognizedWord } from './recognizer.js';
import { isSpeck, stopSign } from './stop-sign.js';

/** 13 | 955 | II: digits, or a Roman number, that a full stop or a comma may have stood in or behind. */
const WITHOUT_STOPS = /^(?:\d{1,5}|[IVX]{1,5})$/u;
/** In parts of the highest sign: a letter. */
const LETTER = 0.75;
/** What the picture tells and the engine did not see nobody is sure of. */
const CONFIDENCE = 0.6;

/** Numbers with the stops and commas that stand in the picture between as many signs as were recognized: 1.3 is no 13. */
export function restoreStops(words: readonly RecognizedWord[], ink: Bitmap): RecognizedWord[] {
  return words.map((word) => {
    if (!WITHOUT_STOPS.test(word.text)) return word;
    const text = withStops(word.text, findShapes(partOf(ink, word)));
    return text === word.text ? word : { ...word, text, confidence: Math.min(word.confidence, CONFIDENCE) };
  });
}

function withStops(text: string, shapes: readonly PixelBox[]): string {
  const highest = Math.max(0, ...shapes.map(heightOf));
  const letters = shapes.filter((shape) => heightOf(shape) >= LETTER * highest);
  const others = shapes.filter((shape) => heightOf(shape) < LETTER * highest && !isSpeck(shape, highest));
  const line = Math.max(0, ...letters.map(({ y1 }) => y1));
  const stops = others.map((shape) => ({ at: letters.filter(({ x1 }) => x1 <= shape.x1).length, sign: stopSign(shape, line, highest) }));
  const isPlain =
    letters.length === text.length &&
    stops.every(({ at, sign }) => at > 0 && sign !== undefined) &&
    new Set(stops.map(({ at }) => at)).size === stops.length;
  if (!isPlain) return text;
  return Array.from(text, (letter, index) => letter + (stops.find(({ at }) => at === index + 1)?.sign ?? '')).join('');
}

function heightOf({ y0, y1 }: PixelBox): number {
  return y1 - y0;
}
