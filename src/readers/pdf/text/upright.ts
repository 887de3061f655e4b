import type { Glyph, PdfPage, Turn } from '../engine.js';
import { backTurn, toTurn, turnedFrame, TURNS, type PageFrame } from '../page-frame.js';
import { around, type Box } from '../box.js';
import { lineOf, linesOf, textOfLine } from './lines.js';
import { wordsOf, type Word } from './words.js';

/** A page turned so that most of its text runs from left to right. */
export interface UprightPage extends Omit<PdfPage, 'glyphs' | 'layers' | 'shapeCount'> {
  readonly words: readonly Word[];
  /** Gives a box as it stands on the page shown. */
  readonly toPage: (box: Box) => Box;
  /** The way back. */
  readonly toUpright: (box: Box) => Box;
}

/** Programs print landscape pages as portrait ones with the text running up. */
export function uprightPage({ width, height, glyphs, rules, images }: PdfPage): UprightPage {
  const byTurn = TURNS.map((each) => glyphs.filter(({ style }) => style.turn === each));
  const turn = mainTurn(byTurn);
  const frame = turnedFrame(width, height, backTurn(turn));
  const back = turnedFrame(frame.width, frame.height, turn);
  return {
    width: frame.width,
    height: frame.height,
    words: TURNS.flatMap((each) => turnedWords(byTurn[each] ?? [], each, turn, frame)),
    rules: turn === 0 ? rules : rules.map((rule) => ({ ...frame.box(rule), isHorizontal: rule.isHorizontal === (turn % 2 === 0) })),
    images: images.map((image) => ({ ...image, ...frame.box(image) })),
    toPage: back.box,
    toUpright: frame.box,
  };
}

function mainTurn(byTurn: readonly (readonly Glyph[])[]): Turn {
  const counts = byTurn.map(({ length }) => length);
  return toTurn(counts.indexOf(Math.max(...counts)));
}

/** Text that runs another way than the page's is read in its own frame; each of its lines stands there as one word. */
function turnedWords(glyphs: readonly Glyph[], turn: Turn, main: Turn, frame: PageFrame): Word[] {
  if (glyphs.length === 0) return [];
  const [shownWidth, shownHeight] = main % 2 === 0 ? [frame.width, frame.height] : [frame.height, frame.width];
  const toUpright = turnedFrame(shownWidth, shownHeight, backTurn(turn));
  const words = wordsOf(turn === 0 ? glyphs : glyphs.map((glyph) => uprightGlyph(glyph, toUpright)));
  if (turn === main) return words;
  const toShown = turnedFrame(toUpright.width, toUpright.height, turn);
  return linesOf(words).map((line) => lineAsWord(lineOf(line.words).words, frame.box(toShown.box(around(line.words)))));
}

function uprightGlyph(glyph: Glyph, frame: PageFrame): Glyph {
  const isAcross = (glyph.style.turn ?? 0) % 2 === 0;
  const [, baseline] = isAcross ? frame.point(0, glyph.baseline) : frame.point(glyph.baseline, 0);
  return { ...glyph, ...frame.box(glyph), baseline };
}

function lineAsWord(words: readonly Word[], box: Box): Word {
  const [first] = words;
  const { text } = textOfLine(lineOf(words));
  return {
    ...box,
    text,
    baseline: box.y1,
    size: first?.size ?? 0,
    bold: words.every(({ bold }) => bold),
    italic: words.every(({ italic }) => italic),
    font: first?.font ?? '',
    firstWidth: box.x1 - box.x0,
    order: first?.order ?? 0,
  };
}
