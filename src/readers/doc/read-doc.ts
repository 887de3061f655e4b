import { errorCode } from '../../errors/error-code.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { wordTree } from '../docx/tree/word-tree.js';
import { readFonts } from './fonts.js';
import { readLists } from './lists.js';
import { openStreams, type Streams } from './open-streams.js';
import { readStories } from './read-stories.js';
import { readStyles } from './styles.js';

/**
 * The tree of a Word 97-2003 file (.doc, .dot; MS-DOC), made as that of a
 * .docx: automatic numbers counted, tables by the edges of their cells,
 * deleted text left out. Tables within tables are lines of their cells.
 *
 * Throws KehoachErrors of class "input": 'file-corrupt', 'file-encrypted',
 * 'file-format-unsupported' for Word 95 and before, 'file-empty'.
 */
export function readDoc(bytes: Uint8Array): Promise<DocumentTree> {
  return Promise.resolve().then(() => {
    try {
      return readStreams(openStreams(bytes), bytes.length);
    } catch (cause) {
      throw OUT_OF_BOUNDS.has(String(errorCode(cause))) ? new KehoachError('file-corrupt', {}, { cause }) : cause;
    }
  });
}

/** A place outside of its part was asked for: what points there is damaged. */
const OUT_OF_BOUNDS = new Set(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']);

function readStreams(streams: Streams, byteSize: number): DocumentTree {
  const fonts = readFonts(streams);
  const { body, notes } = readStories(streams, fonts);
  const tree = wordTree(
    { blocks: body, notes, styles: readStyles(streams, fonts), numbering: readLists(streams, fonts) },
    { mediaType: 'application/msword', byteSize, textOrigin: 'digital' },
  );
  if (!tree) throw new KehoachError('file-empty');
  return tree;
}
