import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';
import { KehoachError } from '../../../errors/kehoach-error.js';

export interface PageSize {
  /** In points. */
  width: number;
  height: number;
}

/** A page of poster size in print quality; more would be memory for nothing. */
const MOST_PIXELS = 40_000_000;

/** @throws KehoachError 'file-corrupt' */
export function pageSizes(bytes: Uint8Array): Promise<PageSize[]> {
  return withDocument(bytes, async (document) =>
    [...document.pages()].map((page) => {
      const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
      return { width, height };
    }),
  );
}

/**
 * A page as a PNG.
 *
 * @param page from 1
 * @param scale pixels a point
 * @throws KehoachError 'file-corrupt', 'page-missing'
 */
export function pagePicture(bytes: Uint8Array, page: number, scale: number): Promise<Uint8Array> {
  return withDocument(bytes, async (document) => {
    if (page < 1 || page > document.getPageCount()) throw new KehoachError('page-missing', { page, count: document.getPageCount() });
    const found = document.getPage(page - 1);
    const { originalWidth, originalHeight } = found.getOriginalSize();
    const most = Math.sqrt(MOST_PIXELS / Math.max(1, originalWidth * originalHeight));
    const { data } = await found.render({ scale: Math.min(scale, most), render: async ({ data: pixels, width, height }) => PNG.sync.write(pictureOf(pixels, width, height)) });
    return data;
  });
}

function pictureOf(pixels: Uint8Array, width: number, height: number): PNG {
  const picture = new PNG({ width, height });
  picture.data = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  return picture;
}

async function withDocument<Result>(bytes: Uint8Array, use: (document: PDFiumDocument) => Promise<Result>): Promise<Result> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    return await use(document).finally(() => document.destroy());
  } catch (cause) {
    throw cause instanceof KehoachError ? cause : new KehoachError('file-corrupt', {}, { cause });
  } finally {
    library.destroy();
  }
}
