import { PDFiumModule } from '@hyzyla/pdfium';
import type { PdfiumFunctions } from './pdfium-functions.js';

/** PDFium and its memory, which is another array after it has grown. */
export interface Pdfium extends PdfiumFunctions {
  heap(): Uint8Array;
}

/** Memory of WebAssembly only grows: an instance that took more is left to the collector. */
const MAX_KEPT_MEMORY = 128 * 1024 * 1024;

let kept: Promise<Pdfium> | undefined;

/** The one instance, started by the first who needs it. */
export function usePdfium(): Promise<Pdfium> {
  kept ??= start();
  return kept;
}

async function start(): Promise<Pdfium> {
  const loaded = await PDFiumModule({});
  // The bare functions: the wrapper around them checks every call, which takes half of the time.
  const functions: object = loaded.wasmExports;
  if (!isPdfium(functions)) throw new Error('@hyzyla/pdfium holds no PDFium');
  const pdfium = { ...functions, heap: () => loaded.HEAPU8 };
  pdfium.FPDF_InitLibraryWithConfig(0);
  return pdfium;
}

/** The typings of the package leave out nearly all of its functions; its version is pinned, so that one stands for the others. */
function isPdfium(functions: object): functions is PdfiumFunctions {
  return 'FPDF_InitLibraryWithConfig' in functions;
}

/** After an abort inside nothing in it can be trusted, and what a large file took is never given back. */
export function giveBackPdfium(pdfium: Pdfium, hasFailed: boolean): void {
  if (hasFailed || pdfium.heap().length > MAX_KEPT_MEMORY) kept = undefined;
}
