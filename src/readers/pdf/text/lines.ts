import { around, sharedHeight, type Box } from '../box.js';
import type { Style, WordConfidence } from '../../../tree/nodes.js';
import type { Word } from './words.js';

/** Words in a row, read from left to right. */
export interface Line extends Box {
  readonly words: readonly Word[];
  readonly baseline: number;
  readonly size: number;
}

/** A text with how its stretches are set. */
export interface StyledText {
  readonly text: string;
  readonly styles: Style[];
  readonly confidences?: WordConfidence[];
  /** Its last word goes on in the next text. */
  readonly isCut?: boolean;
}

/** Signs set higher or lower share this much of their height with their line. */
const SHARED = 0.5;
/** Words of one line on different baselines with less between them are one word: "m" and "2". */
const GLUED = 0.12;

/** From top to bottom. A word belongs to the line it shares its height with; large words make the lines. */
export function linesOf(words: readonly Word[]): Line[] {
  const rows: { first: Word; words: Word[] }[] = [];
  for (const word of words.toSorted((one, other) => other.size - one.size || one.baseline - other.baseline)) {
    const row = rows.findLast(
      ({ first }) => sharedHeight(first, word) >= SHARED && Math.abs(first.baseline - word.baseline) < 0.7 * first.size,
    );
    if (row) row.words.push(word);
    else rows.push({ first: word, words: [word] });
  }
  return rows.map((row) => lineOf(row.words)).sort((one, other) => one.baseline - other.baseline);
}

export function lineOf(words: readonly Word[]): Line {
  const sorted = words.toSorted((one, other) => one.x0 - other.x0);
  const size = Math.max(...sorted.map((word) => word.size));
  const large = sorted.filter((word) => word.size > 0.8 * size);
  return {
    ...around(large),
    x0: sorted[0]?.x0 ?? 0,
    x1: Math.max(...sorted.map(({ x1 }) => x1)),
    words: sorted,
    size,
    baseline: median(large.map(({ baseline }) => baseline)),
  };
}

/** In parts of the font size: blanks are narrower in every common font. */
const WIDEST_BLANK = 0.35;

/** Points that setting both edges straight added to the blanks of a line: one that was broken by hand (Shift+Enter) had room for more. */
export function stretchOf({ words, size }: Line): number {
  return words.slice(1).reduce((sum, { x0 }, index) => sum + Math.max(0, x0 - (words[index]?.x1 ?? x0) - WIDEST_BLANK * size), 0);
}

/** The words of a line; those that were set close together make one. */
export function textOfLine({ words }: Line): StyledText {
  let text = '';
  const styles: Style[] = [];
  const confidences: WordConfidence[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before && !isGlued(before, word)) text += ' ';
    const start = text.length;
    text += word.text;
    for (const kind of ['bold', 'italic'] as const) if (word[kind]) addStyle(styles, { start, end: text.length, kind });
    if (word.confidence !== undefined) confidences.push({ start, end: text.length, confidence: word.confidence });
  }
  return { text, styles, ...someConfidences(confidences) };
}

function isGlued(before: Word, word: Word): boolean {
  const isSet = Math.abs(before.baseline - word.baseline) > 1.2;
  return isSet && word.x0 - before.x1 < GLUED * Math.max(before.size, word.size);
}

/** Goes on with a style that only a blank parts from it. */
function addStyle(styles: Style[], style: Style): void {
  const last = styles.findLast(({ kind }) => kind === style.kind);
  if (last && style.start - last.end <= 1) last.end = style.end;
  else styles.push(style);
}

/** What a line end cut has no blank there: "2016-" and "2020", "QĐ-" and "TTg", "31/12/" and "2020". */
const CUT = /[\p{L}\p{N}](?:[-‐]|\/)$/u;

/** Joins texts that follow one another, with a blank except where a line end cut a word. */
export function joinTexts(texts: readonly StyledText[], between?: '\n'): StyledText {
  let text = '';
  const styles: Style[] = [];
  const confidences: WordConfidence[] = [];
  for (const [index, next] of texts.entries()) {
    const isCut = texts[index - 1]?.isCut || (CUT.test(text) && /^[\p{L}\p{N}]/u.test(next.text));
    if (text !== '') text += between ?? (isCut ? '' : ' ');
    for (const { start, end, kind } of next.styles) addStyle(styles, { start: start + text.length, end: end + text.length, kind });
    for (const { start, end, confidence } of next.confidences ?? [])
      confidences.push({ start: start + text.length, end: end + text.length, confidence });
    text += next.text;
  }
  return { text, styles, ...someConfidences(confidences) };
}

function someConfidences(confidences: WordConfidence[]): Pick<StyledText, 'confidences'> {
  return confidences.length > 0 ? { confidences } : {};
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
