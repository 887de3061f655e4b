import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KehoachError } from '../../../errors/kehoach-error.js';
import type { PdfEngine, PdfFile, PdfPage, PdfSignature, Turn } from '../engine.js';
import { toTurn, turnedFrame, type PageFrame } from '../page-frame.js';
import { giveBackPdfium, usePdfium, type Pdfium } from './pdfium.js';
import { readDrawing } from './read-drawing.js';
import { readGlyphs, type PageContext } from './read-glyphs.js';
import { layerBoxes, readLayers } from './read-layers.js';
import { pageSize, renderPage } from './render-page.js';
import { rectIn, scratchOf, type Scratch } from './scratch.js';

/** FPDF_ERR_PASSWORD of fpdfview.h. */
const WRONG_PASSWORD = 4;

const version = readVersion();

/** PDFium, the engine of Chromium, as WebAssembly. */
export const pdfiumEngine: PdfEngine = { name: 'pdfium', version, open };

async function open(bytes: Uint8Array): Promise<PdfFile> {
  const pdfium = await usePdfium();
  let hasFailed = false;
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      hasFailed ||= !(error instanceof KehoachError);
      throw hasFailed ? new KehoachError('file-corrupt', {}, { cause: error }) : error;
    }
  };
  const data = pdfium.malloc(bytes.length);
  pdfium.heap().set(bytes, data);
  const close = (document: number) => {
    if (!hasFailed && document !== 0) pdfium.FPDF_CloseDocument(document);
    if (!hasFailed) pdfium.free(data);
    giveBackPdfium(pdfium, hasFailed);
  };
  const document = guard(() => pdfium.FPDF_LoadMemDocument(data, bytes.length, 0));
  if (document === 0) {
    const isEncrypted = pdfium.FPDF_GetLastError() === WRONG_PASSWORD;
    close(document);
    throw new KehoachError(isEncrypted ? 'file-encrypted' : 'file-corrupt');
  }
  if (pdfium.FPDF_GetPageCount(document) > bytes.length) {
    close(document); // No page is less than a byte: the count is a lie that would cost hours.
    throw new KehoachError('file-corrupt');
  }
  return guard(() => openDocument(pdfium, document, guard, close));
}

/** @param guard turns what PDFium dies of into a failure of the file */
function openDocument(pdfium: Pdfium, document: number, guard: <T>(work: () => T) => T, close: (document: number) => void): PdfFile {
  const scratch = scratchOf(pdfium);
  return {
    pageCount: pdfium.FPDF_GetPageCount(document),
    signatures: readSignatures(pdfium, document, scratch),
    readPage: (index) => guard(() => readPage(pdfium, document, index, scratch)),
    pageSize: (index) => guard(() => pageSize(pdfium, document, index)),
    renderPage: (index, options) => guard(() => renderPage(pdfium, document, index, options)),
    close: () => close(document),
  };
}

function readSignatures(pdfium: Pdfium, document: number, scratch: Scratch): PdfSignature[] {
  const count = Math.max(0, pdfium.FPDF_GetSignatureCount(document));
  return Array.from({ length: count }, (_, index) => {
    const signature = pdfium.FPDF_GetSignatureObject(document, index);
    return { time: scratch.text(pdfium.FPDFSignatureObj_GetTime(signature, scratch.at(0), scratch.size)) };
  });
}

/** A page that is damaged is empty: the others can be read. */
function readPage(pdfium: Pdfium, document: number, index: number, scratch: Scratch): PdfPage {
  let page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return { width: 0, height: 0, glyphs: [], rules: [], images: [], shapeCount: 0, layers: [] };
  try {
    const { turn, frame } = readFrame(pdfium, page, scratch);
    const context: PageContext = { pdfium, scratch, page, turn, frame };
    const glyphs = readGlyphs(context);
    const reload = () => {
      pdfium.FPDF_ClosePage(page);
      page = pdfium.FPDF_LoadPage(document, index);
      return { ...context, page };
    };
    const { width, height } = frame;
    return { width, height, glyphs, ...readDrawing(context), layers: readLayers(context, glyphs, layerBoxes(context), reload) };
  } finally {
    pdfium.FPDF_ClosePage(page);
  }
}

/** PDF measures upwards from a corner that need not be 0, 0. */
function readFrame(pdfium: Pdfium, page: number, scratch: Scratch): { turn: Turn; frame: PageFrame } {
  pdfium.FPDF_GetPageBoundingBox(page, scratch.at(0));
  const { x0: left, y0: bottom, x1: right, y1: top } = rectIn(scratch);
  const turn = toTurn(pdfium.FPDFPage_GetRotation(page));
  const turned = turnedFrame(right - left, top - bottom, turn);
  const { width, height } = turned;
  return {
    turn,
    frame: {
      width,
      height,
      point: (x, y) => turned.point(x - left, top - y),
      box: ({ x0, y0, x1, y1 }) => turned.box({ x0: x0 - left, y0: top - y1, x1: x1 - left, y1: top - y0 }),
    },
  };
}

/** The package does not export its manifest, which lies above the file that it does. */
function readVersion(): string {
  const entry = fileURLToPath(import.meta.resolve('@hyzyla/pdfium'));
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(dirname(entry)), 'package.json'), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : '';
}
