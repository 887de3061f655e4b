import { KehoachError } from '../../../errors/kehoach-error.js';
import type { ColourPicture } from '../../ocr/picture.js';
import type { PageSize, RenderOptions } from '../engine.js';
import type { Pdfium } from './pdfium.js';
import { scratchOf } from './scratch.js';

/** FPDF_REVERSE_BYTE_ORDER of fpdfview.h. */
const RED_FIRST = 0x10;
/** FLAT_NORMALDISPLAY of fpdf_flatten.h. */
const FOR_DISPLAY = 0;
const WHITE = 0xffffffff;
const POINTS_PER_INCH = 72;

/** The page is not read for it. */
export function pageSize(pdfium: Pdfium, document: number, index: number): PageSize {
  const scratch = scratchOf(pdfium);
  const isKnown = pdfium.FPDF_GetPageSizeByIndexF(document, index, scratch.at(0)) !== 0;
  return isKnown ? { width: scratch.float(0), height: scratch.float(0, 1) } : { width: 0, height: 0 };
}

/** @throws KehoachError 'file-corrupt' for a page that cannot be loaded */
export function renderPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  { dpi, withAnnotations = false }: RenderOptions,
): ColourPicture {
  const size = pageSize(pdfium, document, index);
  const [width, height] = [pixelsOf(size.width, dpi), pixelsOf(size.height, dpi)];
  if (withAnnotations) flatten(pdfium, document, index);
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) throw new KehoachError('file-corrupt');
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  try {
    if (bitmap === 0) throw new KehoachError('file-corrupt');
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RED_FIRST);
    const [start, length] = [pdfium.FPDFBitmap_GetBuffer(bitmap), pdfium.FPDFBitmap_GetStride(bitmap) * height];
    return { width, height, dpi, pixels: pdfium.heap().slice(start, start + length) };
  } finally {
    if (bitmap !== 0) pdfium.FPDFBitmap_Destroy(bitmap);
    pdfium.FPDF_ClosePage(page);
  }
}

/** Makes annotations a part of the page; those of forms, as signatures are, PDFium draws in no other way. The file in memory is changed thereby. */
function flatten(pdfium: Pdfium, document: number, index: number): void {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return;
  pdfium.FPDFPage_Flatten(page, FOR_DISPLAY);
  pdfium.FPDF_ClosePage(page);
}

function pixelsOf(points: number, dpi: number): number {
  return Math.max(1, Math.round((points * dpi) / POINTS_PER_INCH));
}
