import { beforeMoving, closeGaps } from '../../ocr/close-gaps.js';
import { findShapes } from '../../ocr/find-shapes.js';
import { blank, partOf, pixelsOf, type Bitmap, type PixelBox } from '../../ocr/picture.js';
import type { PreparedPicture } from '../../ocr/prepare-picture.js';
import { readDoubtfulAgain } from '../../ocr/read-doubtful-again.js';
import { readNumbersBySamples } from '../../ocr/read-numbers-by-samples.js';
import type { RecognizedWord, Recognizer } from '../../ocr/recognizer.js';
import { setApart } from '../../ocr/set-apart.js';
import { findLattices } from '../tables/lattice.js';
import { POINTS_PER_INCH, rulesOf, scaled } from './places.js';

/**
 * Cells each for themselves, then what stands outside of them: words of
 * neighbouring cells are never read as one line. Outside Tesseract looks for a
 * layout; read as one block, columns whose lines lie askew (recipients beside
 * the signature) are torn.
 */
export async function recognizeParts(prepared: PreparedPicture, recognizer: Recognizer): Promise<RecognizedWord[]> {
  const { ink, dpi } = prepared;
  const cells = cellsOf(prepared);
  const filled = cells.map(inset).filter((cell) => hasLetters(partOf(ink, cell), dpi));
  const inCells = filled.length > 0 ? await recognizeCells(prepared, filled, recognizer) : [];
  const words = [...inCells, ...(await recognizeRest(prepared, cells, recognizer))];
  return readNumbersBySamples(await readDoubtfulAgain(words, prepared, recognizer), filled, ink);
}

async function recognizeCells(
  { picture, dpi }: PreparedPicture,
  cells: readonly PixelBox[],
  recognizer: Recognizer,
): Promise<RecognizedWord[]> {
  const apart = setApart(picture, cells, dpi);
  const areas = apart.parts.map((part) => ({ ...part, isBlock: true }));
  return (await recognizer.recognize({ picture: apart.picture, dpi, areas })).map(apart.back);
}

async function recognizeRest(
  { picture, ink, dpi }: PreparedPicture,
  cells: readonly PixelBox[],
  recognizer: Recognizer,
): Promise<RecognizedWord[]> {
  const rest = { ...picture, pixels: picture.pixels.slice() };
  for (const cell of cells) blank(rest, cell);
  const marks = closeGaps(rest, outside(ink, cells), dpi);
  const page = { x0: 0, y0: 0, x1: picture.width, y1: picture.height, isBlock: false };
  return beforeMoving(await recognizer.recognize({ picture: rest, dpi, areas: [page] }), marks);
}

function outside(ink: Bitmap, cells: readonly PixelBox[]): Bitmap {
  const rest = { ...ink, pixels: ink.pixels.slice() };
  for (const cell of cells) blank(rest, cell, 0);
  return rest;
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
function cellsOf(prepared: PreparedPicture): PixelBox[] {
  const { width, height } = prepared.picture;
  return findLattices(rulesOf(prepared))
    .flatMap(({ cells }) => (cells.length > 1 ? cells : []))
    .map((cell) => scaled(cell, prepared.dpi / POINTS_PER_INCH))
    .filter(({ x0, y0, x1, y1 }) => x1 - x0 > 2 * EDGE + 4 && y1 - y0 > 2 * EDGE + 4 && (x1 - x0) * (y1 - y0) < (width * height) / 3);
}
