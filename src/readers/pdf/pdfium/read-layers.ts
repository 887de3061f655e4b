import { isWithin, type Box } from '../box.js';
import type { Glyph } from '../engine.js';
import { readGlyphs, type PageContext } from './read-glyphs.js';
import { rectIn } from './scratch.js';

/** Kinds of annotations whose text stands on the page: FreeText, Stamp, Widget (fpdf_annot.h). */
const SHOWN = new Set([3, 13, 20]);
/** Flattened for display: FLAT_NORMALDISPLAY. */
const FOR_DISPLAY = 0;

/** Boxes of the annotations that may show text. */
export function layerBoxes({ pdfium, scratch, page, frame }: PageContext): Box[] {
  const count = pdfium.FPDFPage_GetAnnotCount(page);
  return Array.from({ length: count }, (_, index) => pdfium.FPDFPage_GetAnnot(page, index)).flatMap((annotation) => {
    if (annotation === 0) return [];
    const isShown = SHOWN.has(pdfium.FPDFAnnot_GetSubtype(annotation)) && pdfium.FPDFAnnot_GetRect(annotation, scratch.at(0)) === 1;
    pdfium.FPDFPage_CloseAnnot(annotation);
    const box = frame.box(rectIn(scratch));
    return isShown && box.x1 - box.x0 > 1 && box.y1 - box.y0 > 1 ? [box] : [];
  });
}

/**
 * Text of annotations is no text of the page until they are flattened into it:
 * what the flattened page has more is theirs. The copy in memory is changed
 * thereby, the file is not.
 *
 * @param reload gives the page anew after the change
 */
export function readLayers(context: PageContext, glyphs: readonly Glyph[], boxes: readonly Box[], reload: () => PageContext): Glyph[][] {
  const { pdfium, page } = context;
  if (boxes.length === 0) return [];
  pdfium.FPDFPage_Flatten(page, FOR_DISPLAY);
  const known = new Map<string, number>();
  for (const glyph of glyphs) known.set(keyOf(glyph), (known.get(keyOf(glyph)) ?? 0) + 1);
  const added = readGlyphs(reload()).filter((glyph) => {
    const left = known.get(keyOf(glyph)) ?? 0;
    known.set(keyOf(glyph), left - 1);
    return left <= 0;
  });
  return boxes.map((box) => added.filter((glyph) => isWithin(glyph, box))).filter(({ length }) => length > 0);
}

function keyOf({ text, x0, y0 }: Glyph): string {
  return `${text} ${Math.round(x0)} ${Math.round(y0)}`;
}
