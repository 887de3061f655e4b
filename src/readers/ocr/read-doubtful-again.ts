import { meanConfidence, UPRIGHT } from './mean-confidence.js';
import { boxAround, type PixelBox } from './picture.js';
import type { PreparedPicture } from './prepare-picture.js';
import type { RecognizedWord, Recognizer } from './recognizer.js';
import { setApart } from './set-apart.js';
import { shrinkPicture } from './shrink-picture.js';
import { surestWords } from './surest-words.js';

/** A stretch of a line that holds a word of which the engine is less sure is read again. */
const DOUBTFUL = 0.85;
/** How much smaller: noise and the grid of pixels then mar a letter in another way. */
const SMALLER = 0.67;
/** In dots an inch: marks above and below letters are lost in what is drawn smaller. */
const COARSEST = 165;
/** In parts of the font size: a wider blank ends a stretch, since it makes the engine doubt what stands before and behind it. */
const BLANK = 1;
const HAS_LETTERS = /[\p{L}\p{N}]/u;

/**
 * The words, where they were doubtful read a second time, drawn smaller; of
 * both readings the surer one stays. A page that is doubtful throughout stands
 * upside down, and is left as it is.
 */
export async function readDoubtfulAgain(
  words: readonly RecognizedWord[],
  { picture, dpi }: Pick<PreparedPicture, 'picture' | 'dpi'>,
  recognizer: Recognizer,
): Promise<RecognizedWord[]> {
  if (meanConfidence(words) < UPRIGHT) return [...words];
  const stretches = stretchesOf(words);
  const doubtful = stretches.filter((stretch) => stretch.some(isDoubtful));
  if (doubtful.length === 0) return [...words];
  const by = Math.min(1, Math.max(SMALLER, COARSEST / dpi));
  const apart = setApart(picture, doubtful.map(boxAround), dpi);
  const areas = apart.parts.map((part) => ({ ...resized(part, by), isBlock: true }));
  const task = { picture: shrinkPicture(apart.picture, by), dpi: Math.round(dpi * by), areas };
  const again = (await recognizer.recognize(task)).map((word) => apart.back(wordResized(word, 1 / by)));
  const asked = new Set(doubtful);
  return stretches.flatMap((stretch) => (asked.has(stretch) ? surestWords(stretch, within(again, boxAround(stretch))) : stretch));
}

/** Signs alone are mostly specks. */
function isDoubtful({ text, confidence }: RecognizedWord): boolean {
  return confidence < DOUBTFUL && HAS_LETTERS.test(text);
}

/** Words that follow one another on a line, no wide blank between them. */
function stretchesOf(words: readonly RecognizedWord[]): RecognizedWord[][] {
  const stretches: RecognizedWord[][] = [];
  for (const word of words) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (last && isNext(last, word)) stretch?.push(word);
    else stretches.push([word]);
  }
  return stretches;
}

function isNext(word: RecognizedWord, next: RecognizedWord): boolean {
  const gap = next.x0 - word.x1;
  return Math.abs(next.baseline - word.baseline) < word.size / 3 && gap > -word.size / 2 && gap < BLANK * word.size;
}

/** Those whose middle lies in the box. */
function within(words: readonly RecognizedWord[], box: PixelBox): RecognizedWord[] {
  return words.filter((word) => {
    const [x, y] = [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2];
    return x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1;
  });
}

function resized({ x0, y0, x1, y1 }: PixelBox, by: number): PixelBox {
  return { x0: x0 * by, y0: y0 * by, x1: x1 * by, y1: y1 * by };
}

function wordResized(word: RecognizedWord, by: number): RecognizedWord {
  return { ...word, ...resized(word, by), baseline: word.baseline * by, size: word.size * by };
}
