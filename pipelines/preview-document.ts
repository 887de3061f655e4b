import { KehoachError } from '../src/errors/kehoach-error.js';
import type { PageSize } from '../src/readers/pdf/engine.js';
import type { Readers } from './read-apart.js';

/** Documents to look at as they are. All of it happens in readers' processes, for the files are strangers'. */
export interface Previews {
  /** Of a .docx: sanitized HTML. */
  html(bytes: Uint8Array): Promise<string>;
  /** Of a PDF. */
  pageSizes(bytes: Uint8Array): Promise<PageSize[]>;
  /** Of a PDF, as a PNG: pages from 1, `scale` in pixels a point. */
  pagePicture(bytes: Uint8Array, page: number, scale: number): Promise<Uint8Array>;
}

/** Throw what reading throws: 'file-corrupt', 'file-too-slow' …. */
export function previewsBy({ ask }: Pick<Readers, 'ask'>): Previews {
  const textOf = async (question: Parameters<typeof ask>[0]): Promise<string> => {
    const answer = await ask(question);
    if (answer.kind !== 'text') throw unasked();
    return answer.text;
  };
  return {
    html: (bytes) => textOf({ kind: 'html', bytes }),
    pageSizes: async (bytes) => JSON.parse(await textOf({ kind: 'page-sizes', bytes })),
    async pagePicture(bytes, page, scale) {
      const answer = await ask({ kind: 'page-picture', bytes, page, scale });
      if (answer.kind !== 'picture') throw unasked();
      return answer.bytes;
    },
  };
}

function unasked(): KehoachError {
  return new KehoachError('unexpected', { reason: 'a reader answered another question' });
}
