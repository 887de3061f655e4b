import { KehoachError } from '../../errors/kehoach-error.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { readNumbering } from '../docx/numbering/read-numbering.js';
import { readStyles } from '../docx/styles/read-styles.js';
import { wordTree } from '../docx/tree/word-tree.js';
import { interpret } from './interpret.js';
import { rtfTokens } from './tokens.js';

/**
 * The tree of an RTF file (RTF 1.9.1). The file states automatic numbers as
 * text and repeats what styles set, so neither lists nor styles are needed.
 * Tables within tables are lines of their cells.
 *
 * Throws 'file-empty' when nothing is to be seen.
 */
export async function readRtf(bytes: Uint8Array): Promise<DocumentTree> {
  const { blocks, notes } = await interpret(rtfTokens(bytes));
  const [styles, numbering] = [readStyles(undefined), readNumbering(undefined)];
  const tree = wordTree(
    { blocks, notes, styles, numbering },
    { mediaType: 'application/rtf', byteSize: bytes.length, textOrigin: 'digital' },
  );
  if (!tree) throw new KehoachError('file-empty');
  return tree;
}
