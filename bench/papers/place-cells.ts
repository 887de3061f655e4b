import type { PaperCell, PaperTable } from '../../scripts/fixtures/renditions/paper.js';
import type { Manner } from './manner.js';

/** A cell where Word states it: a merged one once in each of its rows, the later ones empty. */
export interface PlacedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly lines: readonly string[];
  readonly down?: 'begin' | 'continue';
}

/** The table's rows, each cell at its column, merged as the manner has it. */
export function placeCells({ rows, widths, headRows }: PaperTable, manner: Manner): PlacedCell[][] {
  const open = new Map<number, { left: number; columnSpan: number }>();
  const placed = rows.map((cells, row) => {
    const waiting = [...cells];
    const found: PlacedCell[] = [];
    let column = 0;
    while (column < widths.length) {
      const above = open.get(column);
      if (above && above.left > 0) {
        above.left -= 1;
        found.push({ column, columnSpan: above.columnSpan, lines: [], down: 'continue' });
        column += above.columnSpan;
        continue;
      }
      const cell = waiting.shift() ?? { lines: [], rowSpan: 1, columnSpan: 1 };
      const written = manner.groupRows === 'empty-cells' && row >= headRows && column > 0 ? apart(cell) : [cell];
      for (const each of written) {
        open.set(column, { left: each.rowSpan - 1, columnSpan: each.columnSpan });
        found.push({ column, columnSpan: each.columnSpan, lines: each.lines, ...(each.rowSpan > 1 ? { down: 'begin' as const } : {}) });
        column += each.columnSpan;
      }
    }
    return found;
  });
  return manner.equalCells === 'merged-down' ? mergedDown(placed, headRows) : placed;
}

function apart({ lines, rowSpan, columnSpan }: PaperCell): PaperCell[] {
  const empty = Array.from({ length: columnSpan - 1 }, () => ({ lines: [], rowSpan: 1, columnSpan: 1 }));
  return [{ lines, rowSpan, columnSpan: 1 }, ...empty];
}

/** Units and times that are the same in rows below each other; numbers and works never are. */
const FIRST_EQUAL = 2;

function mergedDown(rows: readonly PlacedCell[][], headRows: number): PlacedCell[][] {
  const isEqual = (row: number, { column, columnSpan, lines }: PlacedCell): boolean => {
    const other = row >= headRows ? rows[row]?.find((cell) => cell.column === column) : undefined;
    const text = lines.join('\n');
    return (
      other?.columnSpan === 1 && columnSpan === 1 && column >= FIRST_EQUAL && /\p{L}{2}/u.test(text) && other.lines.join('\n') === text
    );
  };
  return rows.map((cells, row) =>
    cells.map((cell): PlacedCell => {
      if (row < headRows || cell.down) return cell;
      if (isEqual(row - 1, cell)) return { ...cell, lines: [], down: 'continue' };
      return isEqual(row + 1, cell) ? { ...cell, down: 'begin' } : cell;
    }),
  );
}
