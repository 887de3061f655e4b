import type { Shape } from './find-shapes.js';
import type { Bitmap } from './picture.js';
import type { RecognizedWord } from './recognizer.js';
import { stopSign } from './stop-sign.js';
import { lineOfLetters, shapesAround } from './word-shapes.js';

/** đồng: | (b/c): | nhiệm. */
const STOP_AT_END = /(?<=[\p{L}\p{N})])[.:]$/u;
/** In parts of the font size: a capital, against which stops are measured. */
const CAPITAL = 0.7;
/** What the picture tells and the engine did not see nobody is sure of. */
const CONFIDENCE = 0.6;

/**
 * Words at whose end a semicolon was taken for a colon, a comma for a full
 * stop: the lowest sign hangs below the line. Not the reverse: copies eat tails.
 */
export function mendEndStops(words: readonly RecognizedWord[], ink: Bitmap): RecognizedWord[] {
  return words.map((word) => {
    if (!STOP_AT_END.test(word.text)) return word;
    const text = hangsBelow(word, ink) ? word.text.replace(STOP_AT_END, (sign) => (sign === ':' ? ';' : ',')) : word.text;
    return text === word.text ? word : { ...word, text, confidence: Math.min(word.confidence, CONFIDENCE) };
  });
}

/** The sign at the end, which stands alone, or below a dot as it was read. */
function hangsBelow(word: RecognizedWord, ink: Bitmap): boolean {
  const shapes = shapesAround(word, ink);
  const line = lineOfLetters(shapes, word);
  const [lower, upper, ...others] = rightmost(shapes);
  const highest = CAPITAL * word.size;
  if (line === undefined || !lower || others.length > 0 || stopSign(lower, line, highest) !== ',') return false;
  if (word.text.endsWith('.')) return upper === undefined;
  return upper !== undefined && upper.y1 < lower.y0 && stopSign(upper, upper.y1, highest) === '.';
}

/** What stands above one another at the right end, from below. */
function rightmost(shapes: readonly Shape[]): Shape[] {
  const end = Math.max(...shapes.map(({ x1 }) => x1));
  const start = Math.min(...shapes.filter(({ x1 }) => x1 === end).map(({ x0 }) => x0));
  return shapes.filter(({ x1 }) => x1 > start).toSorted((one, other) => other.y0 - one.y0);
}
