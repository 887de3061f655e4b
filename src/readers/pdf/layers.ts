import { around, sharedHeight, type Box } from './box.js';
import type { Glyph } from './engine.js';
import type { Layer } from './page-content.js';
import { linesOf, textOfLine } from './text/lines.js';
import type { UprightPage } from './text/upright.js';
import { wordsOf, type Word } from './text/words.js';

/** What an annotation shows; none when that is no text. */
export function readLayer(glyphs: readonly Glyph[], { toUpright }: UprightPage): Layer[] {
  const words = wordsOf(glyphs.filter(({ style }) => style.turn === 0));
  const lines = linesOf(words.map((word) => ({ ...word, ...toUpright(word) })));
  return lines.length > 0 ? [{ kind: 'layer', ...toUpright(around(glyphs)), lines }] : [];
}

export function layerTexts({ lines }: Layer): string[] {
  return lines.map((line) => textOfLine(line).text);
}

/** A page's words with those of layers that fill its blanks, and the layers that do not. */
export interface LaidPage {
  readonly words: readonly Word[];
  readonly layers: readonly Layer[];
}

export function layOver(words: readonly Word[], layers: readonly Layer[]): LaidPage {
  let laid = words;
  const left = layers.filter((layer) => {
    const filled = fillBlank(laid, layer);
    laid = filled ?? laid;
    return filled === undefined;
  });
  return { words: laid, layers: left };
}

/** Parts of the font size: how near a word of the page stands, and how far one may reach over another. */
const [NEAR, OVERLAP] = [3, 0.3];
/** Part of the lower one's height that words of one line share. */
const SHARED = 0.5;
/** 45 | 45/KH-UBND | 12 tháng 3 năm 2024, but not "Ngày đến: 12/3" */
const FILLING = /^[^:]*\d[^:]*$/u;
/** Dots and lines that mark a blank. */
const LEADER = /^[.…_]+$/u;

/**
 * An office that signs on the screen sets number and day in annotations over
 * the blanks that the paper was printed with: "Số:      /KH-UBND". One line
 * with a figure and no label, beside a word of the page and over none, is such
 * a one.
 */
function fillBlank(words: readonly Word[], { lines }: Layer): Word[] | undefined {
  const [line, ...others] = lines;
  if (!line || others.length > 0 || !FILLING.test(textOfLine(line).text)) return undefined;
  const beside = words.filter((word) => sharedHeight(word, line) >= SHARED);
  const covered = new Set(beside.filter((word) => gap(word, line) < -OVERLAP * word.size));
  const near = beside.find((word) => !covered.has(word) && gap(word, line) <= NEAR * word.size);
  if (!near || ![...covered].every(({ text }) => LEADER.test(text))) return undefined;
  const { baseline, y0, y1, size } = near;
  return [...words.filter((word) => !covered.has(word)), ...line.words.map((word) => ({ ...word, baseline, y0, y1, size }))];
}

/** Between two boxes of one line; negative where one stands over the other. */
function gap(one: Box, other: Box): number {
  return Math.max(one.x0, other.x0) - Math.min(one.x1, other.x1);
}
