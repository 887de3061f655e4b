import { KehoachError } from '../../../errors/kehoach-error.js';
import type { ColourPicture } from '../../ocr/picture.js';
import { toTurn, turnedFrame } from '../page-frame.js';
import type { Pdfium } from './pdfium.js';
import { rectIn, scratchOf } from './scratch.js';

/** FPDF_REVERSE_BYTE_ORDER of fpdfview.h: red first. */
const RED_FIRST = 0x10;
const WHITE = 0xffffffff;
const POINTS_PER_INCH = 72;

/** @throws KehoachError 'file-corrupt' for a page that cannot be loaded or has no extent */
export function renderPage(pdfium: Pdfium, document: number, index: number, dpi: number): ColourPicture {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) throw new KehoachError('file-corrupt');
  const size = sizeInPoints(pdfium, page);
  const [width, height] = [size.width, size.height].map((points) => Math.max(1, Math.round((points * dpi) / POINTS_PER_INCH)));
  const bitmap = pdfium.FPDFBitmap_Create(width ?? 1, height ?? 1, 0);
  try {
    if (bitmap === 0) throw new KehoachError('file-corrupt');
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width ?? 1, height ?? 1, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width ?? 1, height ?? 1, 0, RED_FIRST);
    const [start, length] = [pdfium.FPDFBitmap_GetBuffer(bitmap), pdfium.FPDFBitmap_GetStride(bitmap) * (height ?? 1)];
    return { width: width ?? 1, height: height ?? 1, dpi, pixels: pdfium.heap().slice(start, start + length) };
  } finally {
    if (bitmap !== 0) pdfium.FPDFBitmap_Destroy(bitmap);
    pdfium.FPDF_ClosePage(page);
  }
}

function sizeInPoints(pdfium: Pdfium, page: number): { width: number; height: number } {
  const scratch = scratchOf(pdfium);
  pdfium.FPDF_GetPageBoundingBox(page, scratch.at(0));
  const { x0, y0, x1, y1 } = rectIn(scratch);
  return turnedFrame(x1 - x0, y1 - y0, toTurn(pdfium.FPDFPage_GetRotation(page)));
}
