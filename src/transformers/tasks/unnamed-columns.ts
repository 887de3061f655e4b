import type { ColumnRole } from '../../knowledge/plan-words/column-heads.js';
import { parseDeadlines } from '../../mentions/deadline/parse-deadlines.js';
import type { Grid, GridCell } from '../../tree/plan-tree.js';
import { filledCells } from './classify-rows.js';
import { namesUnits } from './marked-units.js';
import type { Column, TableHead } from './table-head.js';

/** One row may hold anything. */
const FEWEST = 2;

/**
 * Columns whose head is empty or lost, as where a copy drops the last cell of
 * the head: where no column says when (who), the one that holds nothing but
 * times (units) does.
 */
export function withUnnamed(head: TableHead, grid: Grid): TableHead {
  const isMissing = (...roles: ColumnRole[]) => !head.columns.some(({ role }) => role !== undefined && roles.includes(role));
  const fitting = (holds: (text: string) => boolean): number[] => {
    const found = unnamedColumns(head, grid).filter(
      ({ cells }) => cells.length >= FEWEST && cells.every(({ source }) => holds(source.text)),
    );
    return found.length === 1 ? found.map(({ index }) => index) : [];
  };
  const times = isMissing('time', 'start', 'end') ? fitting(saysWhen) : [];
  const units = isMissing('lead', 'partner', 'doer') ? fitting(namesUnits) : [];
  const columns = head.columns.map((column, index): Column => {
    if (times.includes(index)) return { ...column, role: 'time' };
    return units.includes(index) ? { ...column, role: 'lead' } : column;
  });
  return { ...head, columns };
}

/** Columns without a head that hold words, with the cells of these. */
export function unnamedColumns({ columns, firstRow }: TableHead, { rows }: Grid): { index: number; cells: GridCell[] }[] {
  const body = rows.slice(firstRow).filter((row) => filledCells(row).length > 1);
  return columns.flatMap(({ head, role }, index) => {
    const cells = [...new Set(body.flatMap((row) => row.cells[index] ?? []))].filter(({ source }) => /\p{L}{2}/u.test(source.text));
    return head === '' && role === undefined && cells.length > 0 ? [{ index, cells }] : [];
  });
}

function saysWhen(text: string): boolean {
  const found = parseDeadlines(text);
  return found.length > 0 && found.every(({ deadline: { kind } }) => kind !== 'unread' && kind !== 'unspecified');
}
