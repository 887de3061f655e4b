import { append } from '../../../tree/append.js';
import { tableCell } from '../../../tree/build.js';
import type { BlockNode, TableCellNode, TableNode } from '../../../tree/nodes.js';
import type { Block, Table } from '../model.js';
import { placeCells } from './place-cells.js';

export interface TableWithContent {
  /** Undefined for a table without cells. */
  readonly node: TableNode | undefined;
  /** Blocks of its cells that are no lines of text. */
  readonly following: BlockNode[];
}

/** Fewer are a layout; with so many, a cell that holds nothing but a table was pasted from another one. */
const MIN_COLUMNS = 3;

/** One cell around tables: they only share a border. */
export function isFrame({ rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.cells);
  return cells.length === 1 && cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
}

/** @param read the nodes of a cell's blocks; called cell by cell in reading order, once for each that is shown. */
export function tableNode(table: Table, read: (blocks: readonly Block[]) => BlockNode[]): TableWithContent {
  const { rows, columns } = placeCells(table);
  const following: BlockNode[] = [];
  const children = rows.map((cells, row) => ({
    type: 'tableRow' as const,
    children: cells.map(({ column, columnSpan, rowSpan, blocks }): TableCellNode => {
      const nodes = read(blocks);
      const lines = linesOf(nodes);
      const isPasted = columns >= MIN_COLUMNS && lines.length === 0;
      append(
        following,
        nodes.filter((node) => !isLine(node) && !(isPasted && node.type === 'table')),
      );
      return tableCell(row, column, (isPasted ? nodes.flatMap(rowsOf) : lines).join('\n'), rowSpan, columnSpan);
    }),
  }));
  return { node: columns > 0 ? { type: 'table', id: '', columns, children } : undefined, following };
}

/** What a table says, a line a row. */
function rowsOf(node: BlockNode): string[] {
  if (node.type !== 'table') return [];
  return node.children.map((row) =>
    row.children
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' '),
  );
}

function isLine(node: BlockNode): boolean {
  return node.type === 'paragraph' && node.note === undefined;
}

function linesOf(nodes: readonly BlockNode[]): string[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' && isLine(node) ? [node.text] : []));
}
