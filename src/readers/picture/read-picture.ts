import { KehoachError } from '../../errors/kehoach-error.js';
import { documentTree } from '../../tree/build.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { findDoubtfulWords } from '../ocr/find-doubtful-words.js';
import type { Recognition } from '../ocr/recognition.js';
import { blocksOf } from '../pdf/flow/blocks-of.js';
import { readPageContent } from '../pdf/read-page-content.js';
import { recognizePages } from '../pdf/scan/recognize-pages.js';
import { scanIssue } from '../pdf/scan/scan-pages.js';
import { openPicture } from './open-picture.js';

export type PictureFormat = 'PNG' | 'JPEG' | 'TIFF';

/**
 * The tree of a picture file; a TIFF may hold many pages.
 *
 * Throws KehoachErrors of class "input": 'file-is-image' where pictures are
 * not to be read, 'picture-without-words', 'picture-too-large', 'file-corrupt'.
 */
export async function readPicture(bytes: Uint8Array, format: PictureFormat, recognition: Recognition | undefined): Promise<DocumentTree> {
  if (!recognition) throw new KehoachError('file-is-image', { format });
  const file = await openPicture(bytes);
  const wanted = Array.from({ length: Math.min(file.pageCount, recognition.maxPages) }, (_, index) => ({
    number: index + 1,
    pixels: file.pixels,
    picture: () => file.page(index),
  }));
  const { pages, engine } = await recognizePages(wanted, file.pageCount, recognition);
  if (pages.every(({ words }) => words.length === 0)) throw new KehoachError('picture-without-words');
  const source = {
    mediaType: `image/${format.toLowerCase()}`,
    byteSize: bytes.length,
    pageCount: file.pageCount,
    textOrigin: 'ocr',
  } as const;
  const tree = documentTree(blocksOf(pages.map((page, index) => readPageContent(page, index + 1))), source);
  const issues = [
    ...pages.map((page, index) => scanIssue(index + 1, page)),
    ...unread(pages.length, file.pageCount),
    ...findDoubtfulWords(tree.children),
  ];
  return { ...tree, issues, engines: { [engine.name]: engine.version } };
}

function unread(read: number, pageCount: number) {
  return Array.from({ length: pageCount - read }, (_, index) => ({
    code: 'page-without-text',
    severity: 'error' as const,
    data: { page: read + index + 1 },
  }));
}
