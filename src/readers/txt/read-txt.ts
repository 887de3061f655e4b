import type { Issue } from '../../../schemas/index.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { restoreText } from '../legacy/restore-text.js';
import { decodeText } from './decode-text.js';
import { readText } from './read-text.js';

/** Text in any encoding that plans come in, legacy letters turned into Unicode. Throws 'file-empty' when nothing is to be seen. */
export function readTxt(bytes: Uint8Array): Promise<DocumentTree> {
  return Promise.resolve().then(() => {
    const { text, encoding } = decodeText(bytes);
    const { text: restored, restored: change } = restoreText(text);
    const tree = readText({ text: restored, encoding }, bytes.length);
    if (tree.children.length === 0) throw new KehoachError('file-empty');
    return change ? { ...tree, issues: [...tree.issues, legacyTextConverted(change)] } : tree;
  });
}

function legacyTextConverted({ encoding, lines }: { encoding: string; lines: number }): Issue {
  return { code: 'legacy-text-converted', severity: 'info', data: { encoding, count: lines } };
}
