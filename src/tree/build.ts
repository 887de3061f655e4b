import type { BlockNode, DocumentTree, ParagraphNode, TableCellNode, TableNode } from './nodes.js';
import type { Issue, Source } from '../../schemas/index.js';

/** Makers of nodes, so that readers and tests state only what differs. Block ids are given by `documentTree`. */

export function paragraph(
  text: string,
  more: Partial<Pick<ParagraphNode, 'styles' | 'afterGap' | 'afterPageBreak' | 'note' | 'apart'>> = {},
): ParagraphNode {
  return { type: 'paragraph', id: '', text, ...more };
}

/** A table without merged cells from rows of texts; short rows are filled with empty cells. */
export function tableOfTexts(rows: readonly (readonly string[])[]): TableNode {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const children = rows.map((texts, row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: columns }, (_, column) => tableCell(row, column, texts[column] ?? '')),
  }));
  return { type: 'table', id: '', columns, children };
}

export function tableCell(row: number, column: number, text: string, rowSpan = 1, columnSpan = 1): TableCellNode {
  return { type: 'tableCell', row, column, rowSpan, columnSpan, text };
}

/** Numbers the blocks b1, b2 … in reading order. */
export function documentTree(children: BlockNode[], source: Source, issues: Issue[] = []): DocumentTree {
  for (const [index, block] of children.entries()) block.id = `b${index + 1}`;
  return { type: 'root', children, source, issues };
}
