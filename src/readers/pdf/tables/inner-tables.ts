import type { LatticeCell } from './lattice-cells.js';
import type { Lattice } from './lattice.js';

/** The rows between two lines that run through the whole table. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * The grid with each table that stands in one of its cells as part of that
 * cell. Where such a table touches the borders, their lines meet; what tells
 * it is that its columns are divided within a single row of the outer table,
 * while the cells beside it run through.
 */
export function withoutInnerTables(lattice: Lattice): Lattice {
  const bands = bandsOf(lattice);
  if (bands.length < 2) return lattice;
  const cells = bands.flatMap((band) => {
    const own = lattice.cells.filter(({ row }) => row >= band.from && row < band.to);
    return band.to - band.from < 2 ? own : unite(own, band, lattice);
  });
  return cells.length === lattice.cells.length ? lattice : withoutUnusedEdges({ ...lattice, cells });
}

function bandsOf({ cells, ys }: Lattice): Band[] {
  const crossed = new Set(cells.flatMap(({ row, rowSpan }) => range(row + 1, row + rowSpan)));
  const through = range(0, ys.length).filter((line) => !crossed.has(line));
  return through.slice(1).map((to, index) => ({ from: through[index] ?? 0, to }));
}

/** Other rows, the head and one more, that have one cell where the inner table stands. */
const MIN_OTHERS = 2;

/** Makes one cell of those that stand where other rows have one, and are divided both ways while all beside them run through. */
function unite(cells: readonly LatticeCell[], band: Band, lattice: Lattice): LatticeCell[] {
  const isWhole = ({ row, rowSpan }: LatticeCell) => row === band.from && row + rowSpan === band.to;
  const divided = cells.filter((cell) => !isWhole(cell));
  const column = Math.min(...divided.map((cell) => cell.column));
  const right = Math.max(...divided.map((cell) => cell.column + cell.columnSpan));
  const isWithin = (cell: LatticeCell) => cell.column >= column && cell.column + cell.columnSpan <= right;
  const others = lattice.cells.filter((cell) => cell.column === column && cell.column + cell.columnSpan === right && !cells.includes(cell));
  const isInner = divided.length < cells.length && divided.some((cell) => cell.column > column) && others.length >= MIN_OTHERS;
  if (!isInner || cells.filter(isWithin).length > divided.length) return [...cells];
  return fills(divided, band, right - column) ? [...cells.filter(isWhole), cellOf(lattice, band, column, right)] : [...cells];
}

function fills(cells: readonly LatticeCell[], { from, to }: Band, columns: number): boolean {
  return cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0) === (to - from) * columns;
}

function cellOf({ xs, ys }: Lattice, { from, to }: Band, column: number, right: number): LatticeCell {
  return {
    row: from,
    column,
    rowSpan: to - from,
    columnSpan: right - column,
    x0: xs[column] ?? 0,
    y0: ys[from] ?? 0,
    x1: xs[right] ?? 0,
    y1: ys[to] ?? 0,
    isOpenAbove: false,
    isOpenBelow: false,
  };
}

function withoutUnusedEdges(lattice: Lattice): Lattice {
  const { cells } = lattice;
  const columns = usedEdges(cells.flatMap(({ column, columnSpan }) => [column, column + columnSpan]));
  const rows = usedEdges(cells.flatMap(({ row, rowSpan }) => [row, row + rowSpan]));
  return {
    ...lattice,
    xs: columns.map((edge) => lattice.xs[edge] ?? 0),
    ys: rows.map((edge) => lattice.ys[edge] ?? 0),
    cells: cells
      .map((cell) => ({
        ...cell,
        column: columns.indexOf(cell.column),
        columnSpan: columns.indexOf(cell.column + cell.columnSpan) - columns.indexOf(cell.column),
        row: rows.indexOf(cell.row),
        rowSpan: rows.indexOf(cell.row + cell.rowSpan) - rows.indexOf(cell.row),
      }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
  };
}

function usedEdges(places: readonly number[]): number[] {
  return [...new Set(places)].sort((one, other) => one - other);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
