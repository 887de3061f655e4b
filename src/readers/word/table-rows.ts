import type { Block, Cell, Merge, Table } from '../docx/model.js';

/** What `\trowd` … `\cellx` state of a row; places in twentieths of a point. */
export interface RowDefinition {
  left: number;
  readonly cells: CellDefinition[];
}

export interface CellDefinition {
  readonly right: number;
  readonly across: Merge;
  readonly down: Merge;
}

export interface StatedRow {
  readonly definition: RowDefinition;
  readonly cells: readonly (readonly Block[])[];
}

/** Width of a cell that no `\cellx` states. */
const UNSTATED = 1000;

/** Rows state where their cells end; together the ends make the columns. */
export function tableOfRows(rows: readonly StatedRow[]): Table {
  const stated = rows.map(({ definition, cells }) => ({ ...stateAll(definition, cells.length), contents: cells }));
  const edges = [...new Set(stated.flatMap(({ left, cells }) => [left, ...cells.map(({ right }) => right)]))].sort(
    (one, other) => one - other,
  );
  const grid = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  const columnsWithin = (from: number, to: number) => edges.filter((edge) => edge > from && edge <= to).length;
  return {
    kind: 'table',
    grid,
    rows: stated.map(({ left, cells, contents }) => ({
      before: columnsWithin(edges[0] ?? 0, left),
      cells: cells.map(({ right, across, down }, index): Cell => {
        const from = index === 0 ? left : (cells[index - 1]?.right ?? left);
        return { span: Math.max(columnsWithin(from, right), 1), merge: { across, down }, blocks: contents[index] ?? [] };
      }),
    })),
  };
}

/** Cells beyond those that are stated stand beside them. */
function stateAll({ left, cells }: RowDefinition, count: number): RowDefinition {
  const all = cells.slice(0, Math.max(count, 0));
  while (all.length < count) all.push({ right: (all.at(-1)?.right ?? left) + UNSTATED, across: undefined, down: undefined });
  return { left, cells: all };
}
