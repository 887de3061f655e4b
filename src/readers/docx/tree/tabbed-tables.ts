import { append } from '../../../tree/append.js';
import type { BlockNode, ParagraphNode } from '../../../tree/nodes.js';
import type { Line } from '../../txt/lines.js';
import { segment } from '../../txt/segment.js';
import { tabTable } from '../../txt/tab-table.js';
import type { Document } from './document.js';

/**
 * The blocks with the tables that tabs set, read as those of a text: programs
 * that make Word files of prints write each line of a table as a paragraph
 * with a tab before each further column, and some typists do.
 */
export function tabbedTables(blocks: readonly BlockNode[], indents: Document['indents']): BlockNode[] {
  const found: BlockNode[] = [];
  let run: ParagraphNode[] = [];
  const close = () => {
    append(found, readRun(run, indents));
    run = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' && !block.note) run.push(block);
    else {
      close();
      found.push(block);
    }
  }
  close();
  return found;
}

function readRun(paragraphs: readonly ParagraphNode[], indents: Document['indents']): BlockNode[] {
  const nodes = new Map(paragraphs.map((node) => [lineOf(node, indents.get(node) ?? ''), node]));
  return segment([...nodes.keys()], [tabTable], (rest) => rest.flatMap((line) => nodes.get(line) ?? []));
}

function lineOf({ text, styles, afterGap, afterPageBreak = false }: ParagraphNode, indent: string): Line {
  return { text: indent + text, gap: afterGap ? 1 : 0, afterPageBreak, ...(styles ? { styles } : {}) };
}
