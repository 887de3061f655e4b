import type { Issue, Source } from '../../../../schemas/index.js';
import { documentTree } from '../../../tree/build.js';
import type { DocumentTree } from '../../../tree/nodes.js';
import { findTextIssues } from '../../txt/find-text-issues.js';
import { restoreLegacyFonts, type LegacyFonts } from '../fonts/restore-legacy-fonts.js';
import type { Block, NoteKind } from '../model.js';
import { countLists } from '../numbering/list-labels.js';
import type { Numbering } from '../numbering/read-numbering.js';
import type { Styles } from '../styles/read-styles.js';
import { blockNodes } from './block-nodes.js';
import type { Document } from './document.js';
import { tabbedTables } from './tabbed-tables.js';

/** A document in Word's terms, whatever format stated it. */
export interface WordDocument {
  readonly blocks: readonly Block[];
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Readonly<Record<NoteKind, ReadonlyMap<string, readonly Block[]>>>;
}

/** The tree of it; undefined where nothing is to be seen. */
export function wordTree({ blocks, styles, numbering, notes }: WordDocument, source: Source): DocumentTree | undefined {
  const legacyFonts = restoreLegacyFonts([...blocks, ...[...notes.footnote.values(), ...notes.endnote.values()].flat()], styles);
  const newLabeller = () => countLists(numbering, styles);
  const document: Document = { styles, restored: legacyFonts.restored, takeNote: eachOnce(notes), indents: new Map(), newLabeller };
  const nodes = tabbedTables(blockNodes(blocks, document, newLabeller()), document.indents);
  if (nodes.length === 0) return undefined;
  const tree = documentTree(nodes, source);
  return { ...tree, issues: [...findEmbedded(blocks), ...findConverted(legacyFonts), ...findTextIssues(tree.children)] };
}

function eachOnce(notes: WordDocument['notes']): Document['takeNote'] {
  const printed = new Set<readonly Block[]>();
  return (kind, id) => {
    const blocks = notes[kind].get(id);
    if (!blocks || printed.has(blocks)) return [];
    printed.add(blocks);
    return blocks;
  };
}

function findConverted({ counts }: LegacyFonts): Issue[] {
  return [...counts].map(([encoding, count]) => ({ code: 'legacy-text-converted', severity: 'info', data: { encoding, count } }));
}

function findEmbedded(blocks: readonly Block[]): Issue[] {
  const count = blocks.filter(({ kind }) => kind === 'embedded').length;
  return count > 0 ? [{ code: 'embedded-document-unread', severity: 'error', data: { count } }] : [];
}
