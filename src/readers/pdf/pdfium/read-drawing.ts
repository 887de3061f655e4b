import { append } from '../../../tree/append.js';
import { area } from '../box.js';
import type { PageImage, Rule } from '../engine.js';
import { filledRules, strokedRules, type Point } from './outline-rules.js';
import type { PageContext } from './read-glyphs.js';

export interface Drawing {
  readonly rules: Rule[];
  readonly images: PageImage[];
  shapeCount: number;
}

/** a b c d e f of PDF's matrices: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number];

const [PATH, IMAGE, FORM] = [2, 3, 5];
const [LINE_TO, MOVE_TO] = [0, 2];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Paths of more segments are pictures; PDFium gives a table's grid as one path only when small. */
const MAX_SEGMENTS = 2000;
const MAX_DEPTH = 8;
/** Parts of 255 from which a colour is paper. */
const WHITE = 250;

/** Straight lines and the places of pictures, also inside of form objects. */
export function readDrawing(context: PageContext): Drawing {
  const drawing: Drawing = { rules: [], images: [], shapeCount: 0 };
  const { pdfium, page } = context;
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    readObject(pdfium.FPDFPage_GetObject(page, index), IDENTITY, drawing, context, 0);
  }
  return drawing;
}

function readObject(object: number, outer: Matrix, drawing: Drawing, context: PageContext, depth: number): void {
  const { pdfium } = context;
  const type = pdfium.FPDFPageObj_GetType(object);
  if (type === PATH) {
    drawing.shapeCount += 1;
    append(drawing.rules, pathRules(object, outer, context));
  } else if (type === IMAGE) drawing.images.push(readImage(object, outer, context));
  else if (type === FORM && depth < MAX_DEPTH) {
    const matrix = multiply(matrixOf(object, context), outer);
    const count = pdfium.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index += 1) {
      readObject(pdfium.FPDFFormObj_GetObject(object, index), matrix, drawing, context, depth + 1);
    }
  }
}

/** An image fills the unit square of its matrix. */
function readImage(object: number, outer: Matrix, context: PageContext): PageImage {
  const matrix = multiply(matrixOf(object, context), outer);
  const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const box = context.frame.box({ x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) });
  return { ...box, pixelsPerPoint: Math.sqrt(pixelCount(object, context) / Math.max(1, area(box))) };
}

function pixelCount(image: number, { pdfium, scratch }: PageContext): number {
  return pdfium.FPDFImageObj_GetImagePixelSize(image, scratch.at(0), scratch.at(1)) === 0 ? 0 : scratch.integer(0) * scratch.integer(1);
}

function pathRules(object: number, outer: Matrix, context: PageContext): Rule[] {
  const { pdfium, scratch } = context;
  const count = pdfium.FPDFPath_CountSegments(object);
  if (count < 2 || count > MAX_SEGMENTS) return [];
  pdfium.FPDFPath_GetDrawMode(object, scratch.at(0), scratch.at(1));
  const [isFilled, isStroked] = [scratch.integer(0) > 0, scratch.integer(1) > 0];
  const strokes = isStroked && isVisible(object, 'FPDFPageObj_GetStrokeColor', context);
  const fills = isFilled && isVisible(object, 'FPDFPageObj_GetFillColor', context);
  if (!strokes && !fills) return [];
  const outlines = readOutlines(object, count, multiply(matrixOf(object, context), outer), context);
  return outlines.flatMap((outline) => [...(fills ? filledRules(outline) : []), ...(strokes ? strokedRules(outline) : [])]);
}

function isVisible(
  object: number,
  colour: 'FPDFPageObj_GetStrokeColor' | 'FPDFPageObj_GetFillColor',
  { pdfium, scratch }: PageContext,
): boolean {
  if (pdfium[colour](object, scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3)) === 0) return true;
  const [red, green, blue, alpha] = [scratch.integer(0), scratch.integer(1), scratch.integer(2), scratch.integer(3)];
  return alpha > 0 && Math.min(red, green, blue) < WHITE;
}

/** The parts of a path, as corners on the page; a closed part ends where it began, one with curves is left out. */
function readOutlines(path: number, count: number, matrix: Matrix, { pdfium, scratch, frame }: PageContext): Point[][] {
  const outlines: Point[][] = [];
  let outline: Point[] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = pdfium.FPDFPath_GetPathSegment(path, index);
    const type = pdfium.FPDFPathSegment_GetType(segment);
    pdfium.FPDFPathSegment_GetPoint(segment, scratch.at(0), scratch.at(1));
    const point = frame.point(...apply(matrix, scratch.float(0), scratch.float(1)));
    if (type === MOVE_TO) {
      outline = [point];
      outlines.push(outline);
    } else if (type === LINE_TO) outline.push(point);
    else outline.length = 0;
    const [first] = outline;
    if (first && pdfium.FPDFPathSegment_GetClose(segment) === 1) outline.push(first);
  }
  return outlines.filter(({ length }) => length > 1);
}

function matrixOf(object: number, { pdfium, scratch }: PageContext): Matrix {
  if (pdfium.FPDFPageObj_GetMatrix(object, scratch.at(8)) === 0) return IDENTITY;
  const value = (index: number) => scratch.float(8, index);
  return [value(0), value(1), value(2), value(3), value(4), value(5)];
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
