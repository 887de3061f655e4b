import { KehoachError } from '../../errors/kehoach-error.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { decodeText } from './decode-text.js';
import { readText } from './read-text.js';

/** Text in any encoding that plans come in. Throws 'file-empty' when nothing is to be seen. */
export function readTxt(bytes: Uint8Array): Promise<DocumentTree> {
  return Promise.resolve().then(() => {
    const tree = readText(decodeText(bytes), bytes.length);
    if (tree.children.length === 0) throw new KehoachError('file-empty');
    return tree;
  });
}
