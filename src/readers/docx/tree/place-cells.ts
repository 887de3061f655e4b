import type { Block, Cell, Table } from '../model.js';
import { columnEdges } from './column-edges.js';

export interface PlacedCell {
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
  readonly blocks: readonly Block[];
}

/** A cell between two lines of the table's grid. */
export interface Extent {
  readonly start: number;
  end: number;
  readonly cell: Cell;
}

/** The cells that are shown, row by row, on the columns that a reader sees. Rows without cells keep their place. */
export function placeCells(table: Table): { rows: PlacedCell[][]; columns: number } {
  const rows = table.rows.map((row) => extents(row.before, row.cells));
  const edges = columnEdges(rows, table.grid);
  const columnOf = (line: number) => edges.get(line) ?? 0;
  let above = new Map<number, Above>();
  const placed = rows.map((row) => {
    const begun: PlacedCell[] = [];
    const below = new Map<number, Above>();
    for (const { start, end, cell } of row) {
      const column = columnOf(start);
      const merged = isCovered(cell, above.get(column)) ? above.get(column)?.placed : undefined;
      const current = merged ?? { column, columnSpan: Math.max(columnOf(end) - column, 1), rowSpan: 1, blocks: cell.blocks };
      if (merged) merged.rowSpan += 1;
      else begun.push(current);
      below.set(column, { placed: current, isMerged: cell.merge.down !== undefined });
    }
    above = below;
    return begun;
  });
  return { rows: placed, columns: new Set(edges.values()).size - 1 };
}

interface Above {
  readonly placed: PlacedCell;
  readonly isMerged: boolean;
}

/** Programs forget to say that a merged cell begins; what follows it then is empty. */
function isCovered({ merge, blocks }: Cell, above: Above | undefined): boolean {
  return merge.down === 'continue' && above !== undefined && (above.isMerged || !blocks.some(holdsText));
}

function holdsText(block: Block): boolean {
  return block.kind !== 'paragraph' || block.content.some((inline) => inline.kind !== 'text' || inline.text.trim() !== '');
}

/** Cells merged across are one; what is in the later ones is not shown (17.4.22). */
function extents(before: number, cells: readonly Cell[]): Extent[] {
  const found: Extent[] = [];
  let start = before;
  for (const cell of cells) {
    const end = start + cell.span;
    const last = found.at(-1);
    if (cell.merge.across === 'continue' && last) last.end = end;
    else found.push({ start, end, cell });
    start = end;
  }
  return found;
}
