import { bulletOfAnyFont } from '../../legacy/symbol-font.js';
import type { Box } from '../box.js';
import type { Glyph } from '../engine.js';
import { glyphRows, isMark, type PlacedGlyph } from './glyph-rows.js';

/** Glyphs that stand side by side on one baseline. */
export interface Word extends Box {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Of its first glyph. */
  readonly font: string;
  /** Of its first glyph: how wide it is, and its place in the content stream. */
  readonly firstWidth: number;
  readonly order: number;
  /** The file sets a blank behind it, also where its line ends there. */
  readonly isBeforeBlank?: true;
  /** Of a word that was recognized in a picture. */
  readonly confidence?: number;
}

/** Parts of the font size between glyphs that divide words; a blank is a quarter. */
const WORD_GAP = 0.15;

/**
 * Upright glyphs as words. The content stream need not be in the order of
 * reading, not even within a word (letters that a font lacks are set
 * afterwards), so places decide.
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  return glyphRows(glyphs).flatMap((row) => {
    const { words, beforeBlank } = splitRow(row);
    return words.map((placed) => ({ ...wordOf(placed), ...(beforeBlank.has(placed) ? { isBeforeBlank: true } : {}) }));
  });
}

function splitRow(row: PlacedGlyph[]): { words: PlacedGlyph[][]; beforeBlank: ReadonlySet<PlacedGlyph[]> } {
  row.sort((one, other) => one.place - other.place || one.order - other.order);
  const words: PlacedGlyph[][] = [];
  const beforeBlank = new Set<PlacedGlyph[]>();
  let word: PlacedGlyph[] | undefined;
  let end = 0;
  for (const one of row) {
    const { glyph } = one;
    if (glyph.text === ' ') {
      if (word) beforeBlank.add(word);
      word = undefined;
      continue;
    }
    if (word && (isMark(glyph) || !parts(glyph.x0 - end, word, glyph))) {
      word.push(one);
      end = Math.max(end, glyph.x1);
    } else {
      word = [one];
      words.push(word);
      end = glyph.x1;
    }
  }
  return { words, beforeBlank };
}

/** III. | 2) | a. */
const LABEL = /^(?:[IVXLC]{1,7}|\d{1,3}|\p{L})[.)]$/u;
/** Parts of the font size between the glyphs of a word that is not set apart. */
const SET_CLOSE = 0.015;

/** The tab behind an automatic number may have almost no room: "III.", and half a point later "TRUYỀN THÔNG". */
function parts(gap: number, word: readonly PlacedGlyph[], { text, style: { size } }: Glyph): boolean {
  if (gap > WORD_GAP * size) return true;
  if (gap <= 2 * SET_CLOSE * size || !/\p{L}/u.test(text) || !LABEL.test(word.map(({ glyph }) => glyph.text).join(''))) return false;
  return word.every(({ glyph }, index) => glyph.x0 - (word[index - 1]?.glyph.x1 ?? glyph.x0) <= SET_CLOSE * size);
}

/** Programs leave bullets of symbol fonts under their private codes. */
function loneSign({ text }: Glyph): string {
  return text >= '\uF020' && text <= '\uF0FF' ? bulletOfAnyFont(text) : text;
}

function wordOf(placed: readonly PlacedGlyph[]): Word {
  let [x0, y0, x1, y1, size, order, bold, italic, text] = [Infinity, Infinity, -Infinity, -Infinity, 0, Infinity, 0, 0, ''];
  for (const { glyph, order: place } of placed) {
    x0 = Math.min(x0, glyph.x0);
    y0 = Math.min(y0, glyph.y0);
    x1 = Math.max(x1, glyph.x1);
    y1 = Math.max(y1, glyph.y1);
    size = Math.max(size, glyph.style.size);
    order = Math.min(order, place);
    bold += glyph.style.face.bold ? 1 : 0;
    italic += glyph.style.face.italic ? 1 : 0;
    text += placed.length === 1 ? loneSign(glyph) : glyph.text;
  }
  const first = placed[0]?.glyph;
  const [baseline, firstWidth] = [first?.baseline ?? y1, first ? first.x1 - first.x0 : 0];
  const font = first?.style.face.font ?? '';
  return {
    text,
    font,
    x0,
    y0,
    x1,
    y1,
    baseline,
    size,
    firstWidth,
    order,
    bold: bold * 2 > placed.length,
    italic: italic * 2 > placed.length,
  };
}
