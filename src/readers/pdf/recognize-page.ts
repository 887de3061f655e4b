import type { Bitmap, ColourPicture, PixelBox } from '../ocr/picture.js';
import { findShapes } from '../ocr/find-shapes.js';
import { blank, partOf, pixelsOf } from '../ocr/picture.js';
import { preparePicture, waysUp, type PreparedPicture } from '../ocr/prepare-picture.js';
import type { RecognizedWord, Recognizer } from '../ocr/recognizer.js';
import { unlevelled } from '../ocr/turn-picture.js';
import type { Box } from './box.js';
import type { Rule } from './engine.js';
import { backTurn, turnedFrame } from './page-frame.js';
import { findLattices } from './tables/lattice.js';
import { median } from './text/lines.js';
import type { UprightPage } from './text/upright.js';
import type { Word } from './text/words.js';

const POINTS_PER_INCH = 72;
/** A page whose words are surer stands upright. */
const SURE = 0.6;
/** What is less sure and holds neither letter nor digit is a speck. */
const SPECK = 0.5;
/** A word that the engine itself does not believe. */
const UNBELIEVED = 0.1;

export interface RecognizedPage extends UprightPage {
  /** Of its words, on the average of their letters; 0 for a page without words. */
  readonly confidence: number;
}

/** The page that a picture shows, as if a file had told its words and rules. */
export async function recognizePage(picture: ColourPicture, recognizer: Recognizer): Promise<RecognizedPage> {
  const { grey, ways } = waysUp(picture);
  let best: RecognizedPage | undefined;
  for (const quarters of ways) {
    const prepared = preparePicture(grey, quarters, picture.dpi);
    const page = pageOf(prepared, await recognizeParts(prepared, picture.dpi, recognizer), picture.dpi);
    if (!best || page.confidence > best.confidence) best = page;
    if (page.confidence >= SURE || page.words.length === 0) break;
  }
  return best ?? pageOf(preparePicture(grey, 0, picture.dpi), [], picture.dpi);
}

/**
 * Cells each for themselves, then what stands outside of them: words of
 * neighbouring cells are never read as one line. Outside Tesseract looks for a
 * layout; read as one block, columns whose lines lie askew (recipients beside
 * the signature) are torn.
 */
async function recognizeParts(prepared: PreparedPicture, dpi: number, recognizer: Recognizer): Promise<RecognizedWord[]> {
  const { picture, ink } = prepared;
  const cells = cellsOf(prepared, dpi);
  const filled = cells.filter((cell) => hasLetters(partOf(ink, inset(cell)), dpi)).map((cell) => ({ ...inset(cell), isBlock: true }));
  const inCells = filled.length > 0 ? await recognizer.recognize(picture, dpi, filled) : [];
  const rest = { ...picture, pixels: picture.pixels.slice() };
  for (const cell of cells) blank(rest, cell);
  return [...inCells, ...(await recognizer.recognize(rest, dpi, [{ x0: 0, y0: 0, x1: picture.width, y1: picture.height, isBlock: false }]))];
}

/** In millimetres: specks of dust are smaller both ways, dashes are as wide. */
const LETTER = 1.1;

function hasLetters(ink: Bitmap, dpi: number): boolean {
  const least = pixelsOf(LETTER, dpi);
  return findShapes(ink).some(({ x0, y0, x1, y1 }) => x1 - x0 >= least || y1 - y0 >= least);
}

/** Soft edges of erased lines, in pixels. */
const EDGE = 3;

function inset({ x0, y0, x1, y1 }: PixelBox): PixelBox {
  return { x0: x0 + EDGE, y0: y0 + EDGE, x1: x1 - EDGE, y1: y1 - EDGE };
}

/** Cells of ruled tables; one that takes a third of the page is a frame around the text. */
function cellsOf(prepared: PreparedPicture, dpi: number): PixelBox[] {
  const [scale, { width, height }] = [dpi / POINTS_PER_INCH, prepared.picture];
  return findLattices(rulesOf(prepared, dpi))
    .flatMap(({ cells }) => (cells.length > 1 ? cells : []))
    .map((cell) => scaled(cell, scale))
    .filter(({ x0, y0, x1, y1 }) => x1 - x0 > 2 * EDGE + 4 && y1 - y0 > 2 * EDGE + 4 && (x1 - x0) * (y1 - y0) < (width * height) / 3);
}

function rulesOf({ lines }: PreparedPicture, dpi: number): Rule[] {
  return lines.map(({ x0, y0, x1, y1, isHorizontal }) => {
    const box = scaled({ x0, y0, x1, y1 }, POINTS_PER_INCH / dpi);
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    return isHorizontal ? { ...box, y0: y, y1: y, isHorizontal } : { ...box, x0: x, x1: x, isHorizontal };
  });
}

function scaled({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 * by, y0: y0 * by, x1: x1 * by, y1: y1 * by };
}

function pageOf(prepared: PreparedPicture, recognized: readonly RecognizedWord[], dpi: number): RecognizedPage {
  const { picture, quarters, angle } = prepared;
  const believed = recognized.filter(isWord);
  const scale = POINTS_PER_INCH / dpi;
  const size = median(believed.map((word) => word.size)) * scale;
  const [width, height] = [picture.width * scale, picture.height * scale];
  const back = turnedFrame(width, height, backTurn(quarters));
  const forth = turnedFrame(back.width, back.height, quarters);
  return {
    width,
    height,
    words: believed.map((word, order) => wordOf(word, order, scale, size)),
    rules: rulesOf(prepared, dpi),
    images: [],
    confidence: meanConfidence(believed),
    toPage: (box) => back.box(slanted(box, { width, height }, angle)),
    toUpright: forth.box,
  };
}

function isWord({ text, confidence }: RecognizedWord): boolean {
  return confidence >= UNBELIEVED && (confidence >= SPECK || /[\p{L}\p{N}]/u.test(text));
}

function meanConfidence(words: readonly RecognizedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, letters);
}

/** A box keeps its size: only its middle moves. */
function slanted({ x0, y0, x1, y1 }: Box, page: { width: number; height: number }, angle: number): Box {
  const [x, y] = unlevelled([(x0 + x1) / 2, (y0 + y1) / 2], page, angle);
  const [halfWidth, halfHeight] = [(x1 - x0) / 2, (y1 - y0) / 2];
  return { x0: x - halfWidth, y0: y - halfHeight, x1: x + halfWidth, y1: y + halfHeight };
}

/** Parts of the font size above and below the baseline that a font leaves for its letters. */
const [ASCENT, DESCENT] = [0.85, 0.22];
/** What the engine says of a line's size depends on the letters that it happens to hold: only a much larger or smaller one is another. */
const [SMALLER, LARGER] = [0.75, 1.35];

/** As the letters of a font stand: as high as their line, whichever they are. */
function wordOf({ text, x0, x1, baseline, size, confidence }: RecognizedWord, order: number, scale: number, usual: number): Word {
  const own = sizeOf(size * scale, usual);
  const base = baseline * scale;
  return {
    text, confidence, order,
    x0: x0 * scale, x1: x1 * scale, y0: base - ASCENT * own, y1: base + DESCENT * own,
    baseline: base, size: own, bold: false, italic: false, font: '',
    firstWidth: ((x1 - x0) * scale) / Math.max(1, text.length),
  };
}

function sizeOf(measured: number, usual: number): number {
  if (measured > LARGER * usual) return LARGER * usual;
  return measured < SMALLER * usual ? SMALLER * usual : usual;
}
