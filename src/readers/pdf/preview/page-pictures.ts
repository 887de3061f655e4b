import { KehoachError } from '../../../errors/kehoach-error.js';
import { toPng } from '../../picture/to-png.js';
import type { PageSize, PdfFile } from '../engine.js';
import { finestDpi } from '../finest-dpi.js';
import { pdfiumEngine } from '../pdfium/pdfium-engine.js';

/** A page of poster size in print quality; more would be memory for nothing. */
const MOST_PIXELS = 40_000_000;
const POINTS_PER_INCH = 72;

/** @throws KehoachErrors 'file-encrypted' and 'file-corrupt' */
export function pageSizes(bytes: Uint8Array): Promise<PageSize[]> {
  return withFile(bytes, (file) => Array.from({ length: file.pageCount }, (_, index) => file.pageSize(index)));
}

/**
 * A page as a PNG, with the stamps and signatures laid over it.
 *
 * @param page from 1
 * @param scale pixels a point
 * @throws KehoachErrors 'file-encrypted', 'file-corrupt', 'page-missing'
 */
export async function pagePicture(bytes: Uint8Array, page: number, scale: number): Promise<Uint8Array> {
  const picture = await withFile(bytes, (file) => {
    if (page < 1 || page > file.pageCount) throw new KehoachError('page-missing', { page, count: file.pageCount });
    const dpi = Math.min(scale * POINTS_PER_INCH, finestDpi(file.pageSize(page - 1), MOST_PIXELS));
    return file.renderPage(page - 1, { dpi, withAnnotations: true });
  });
  return toPng(picture);
}

async function withFile<Result>(bytes: Uint8Array, use: (file: PdfFile) => Result): Promise<Result> {
  const file = await pdfiumEngine.open(bytes);
  try {
    return use(file);
  } finally {
    file.close();
  }
}
