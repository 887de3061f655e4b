import type { Issue } from '../../../schemas/index.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { documentTree } from '../../tree/build.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { restoreLegacyFonts } from '../docx/fonts/restore-legacy-fonts.js';
import { readStyles } from '../docx/styles/read-styles.js';
import { blockNodes } from '../docx/tree/block-nodes.js';
import { findTextIssues } from '../txt/find-text-issues.js';
import { interpret } from './interpret.js';
import { rtfTokens } from './tokens.js';

/**
 * The tree of an RTF file (RTF 1.9.1), which states its automatic numbers as
 * text; tables within tables are lines of their cells. Word's own model of
 * blocks is made of it, and read on as a .docx is.
 *
 * Throws 'file-empty' when nothing is to be seen.
 */
export async function readRtf(bytes: Uint8Array): Promise<DocumentTree> {
  const { blocks, notes } = await interpret(rtfTokens(bytes));
  const styles = readStyles(undefined);
  const { restored, counts } = restoreLegacyFonts([...blocks, ...[...notes.footnote.values(), ...notes.endnote.values()].flat()], styles);
  const nodes = blockNodes(blocks, { styles, restored, notes, newLabeller: withoutLists }, withoutLists());
  if (nodes.length === 0) throw new KehoachError('file-empty');
  const tree = documentTree(nodes, { mediaType: 'application/rtf', byteSize: bytes.length, textOrigin: 'digital' });
  const converted = [...counts].map(([encoding, count]): Issue => ({ code: 'legacy-text-converted', severity: 'info', data: { encoding, count } }));
  return { ...tree, issues: [...converted, ...findTextIssues(tree.children)] };
}

function withoutLists() {
  return () => undefined;
}
