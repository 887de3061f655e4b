import { findShapes } from './find-shapes.js';
import { letterEnds } from './letter-places.js';
import { partOf, type Bitmap } from './picture.js';
import type { RecognizedWord } from './recognizer.js';
import { beginsSyllable, syllableOf } from './syllable.js';

/** In parts of the font size: a blank, which printers draw in to this in full lines; and what letters lie apart at most, of a blank. */
const [BLANK, LETTERS_APART] = [0.21, 0.9];
/** In parts of the font size: how far off a gap may lie from where letters' widths let a word end. */
const OFF = 0.6;
/** lớp|11 | Quí|I | VP|UBND | bộ,|công | 24|tin: where words meet that differ in kind. */
const MEET = /(?<=\p{Ll}\p{M}*)(?=\p{Lu}|\d)|(?<=\d)(?=\p{L})|(?<=[,;:)])(?=[\p{L}\d(])|(?<=^[-–+])(?=\p{L})/gu;
const ONLY_WORDS = /\p{L}|\d|^[-–+]$/u;

/** Words between which the picture shows a blank and the engine none: "lớp11", "Cơquan". */
export function restoreBlanks(words: readonly RecognizedWord[], ink: Bitmap): RecognizedWord[] {
  return words.flatMap((word) => parted(word, ink));
}

function parted(word: RecognizedWord, ink: Bitmap): RecognizedWord[] {
  if (word.text.length < 2) return [word];
  const places = wordEnds(word.text);
  if (places.length === 0) return [word];
  const ends = letterEnds(word.text, word);
  for (const gap of blanksIn(word, ink)) {
    const distance = (place: number) => Math.abs((ends[place - 1] ?? Infinity) - (gap.from + gap.to) / 2);
    const [place] = places.toSorted((one, other) => distance(one) - distance(other));
    if (place === undefined || distance(place) > OFF * word.size) continue;
    const [before, after] = [word.text.slice(0, place), word.text.slice(place)];
    return [{ ...word, text: before, x1: gap.from }, ...parted({ ...word, text: after, x0: gap.to }, ink)];
  }
  return [word];
}

/** Places at which a word may end and another begin. */
function wordEnds(text: string): number[] {
  const met = Array.from(text.matchAll(MEET), ({ index }) => index);
  const syllables = Array.from(text).flatMap((_, place) =>
    syllableOf(text.slice(0, place)) && beginsSyllable(text.slice(place)) ? [place] : [],
  );
  return [...new Set([...met, ...syllables])].filter((place) =>
    [text.slice(0, place), text.slice(place)].every((part) => ONLY_WORDS.test(part)),
  );
}

/** Blanks between columns of ink, from left to right. */
function blanksIn({ size, ...word }: RecognizedWord, ink: Bitmap): { from: number; to: number }[] {
  const left = Math.max(0, Math.floor(word.x0));
  const gaps: { from: number; to: number }[] = [];
  let end: number | undefined;
  for (const { x0, x1 } of findShapes(partOf(ink, word)).toSorted((one, other) => one.x0 - other.x0)) {
    if (end !== undefined && x0 > end) gaps.push({ from: left + end, to: left + x0 });
    end = Math.max(end ?? 0, x1);
  }
  const wide = gaps.filter(({ from, to }) => to - from >= BLANK * size);
  const narrow = gaps.filter((gap) => !wide.includes(gap));
  // Letters that are all set apart are one word.
  if (wide.length > narrow.length) return [];
  return narrow.every(({ from, to }) => to - from <= Math.max(LETTERS_APART * BLANK * size, 2)) ? wide : [];
}
