import { pdfiumEngine } from '../../src/readers/pdf/pdfium/pdfium-engine.js';
import type { Glyph } from '../../src/readers/pdf/engine.js';

/** A page as paper: its picture and where its words stand. */
export interface Sheet {
  readonly index: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Four bytes a pixel: red, green, blue, and one that says nothing. */
  readonly pixels: Uint8Array;
  readonly columns: number;
  readonly rows: number;
}

/** Prints a PDF file with a text layer: each page as it looks at so many dots an inch. */
export async function* printSheets(bytes: Uint8Array, dpi: number): AsyncGenerator<Sheet, void> {
  const file = await pdfiumEngine.open(bytes);
  try {
    for (let index = 0; index < file.pageCount; index += 1) {
      const { width, height, glyphs } = file.readPage(index);
      const { pixels, width: columns, height: rows } = file.renderPage(index, { dpi });
      yield { index, width, height, glyphs, pixels, columns, rows };
    }
  } finally {
    file.close();
  }
}
