import { PDFiumLibrary } from '@hyzyla/pdfium';
import { pdfiumEngine } from '../../src/readers/pdf/pdfium/pdfium-engine.js';
import type { Glyph } from '../../src/readers/pdf/engine.js';

/** A page as paper: its picture and where its words stand. */
export interface Sheet {
  readonly index: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Four bytes a pixel: blue, green, red, alpha. */
  readonly pixels: Uint8Array;
  readonly columns: number;
  readonly rows: number;
}

const POINTS_PER_INCH = 72;

const printer = PDFiumLibrary.init();

/** Prints a PDF file with a text layer: each page as it looks at so many dots an inch. */
export async function printSheets(bytes: Uint8Array, dpi: number): Promise<Sheet[]> {
  const [texts, library] = [await readGlyphs(bytes), await printer];
  const document = await library.loadDocument(bytes);
  const sheets: Sheet[] = [];
  for (const page of document.pages()) {
    const { data, width: columns, height: rows } = await page.render({ scale: dpi / POINTS_PER_INCH, render: 'bitmap' });
    const text = texts[page.number];
    if (text) sheets.push({ index: page.number, ...text, pixels: Uint8Array.from(data), columns, rows });
  }
  document.destroy();
  return sheets;
}

async function readGlyphs(bytes: Uint8Array): Promise<Pick<Sheet, 'width' | 'height' | 'glyphs'>[]> {
  const file = await pdfiumEngine.open(bytes);
  try {
    return Array.from({ length: file.pageCount }, (_, index) => file.readPage(index)).map(({ width, height, glyphs }) => ({ width, height, glyphs }));
  } finally {
    file.close();
  }
}
