import type { ColumnRole } from '../../knowledge/column-heads.js';
import type { Grid, GridRow } from '../../tree/plan-tree.js';
import { markedPeriods } from './marked-columns.js';
import { tableHead, type Column, type TableHead } from './table-head.js';

/** With one of these a table gives somebody something to do. */
const TASK_SIGNS = new Set<ColumnRole>(['lead', 'partner', 'time', 'start', 'end', 'advise']);

/** The head of a task table; undefined for any other table. */
export function taskTableHead(grid: Grid): TableHead | undefined {
  const found = tableHead(grid);
  const head = found && withTimes(found, grid);
  const roles = new Set(head?.columns.map(({ role }) => role));
  if (!head || roles.has('figure') || ![...TASK_SIGNS].some((sign) => roles.has(sign))) return undefined;
  const columns = withTaskColumn({ ...head, columns: withDoers(head.columns) }, grid);
  return columns ? { ...head, columns } : undefined;
}

/** Columns in which marks say when are columns of time; "Hoàn thành" right of "Bắt đầu" is when it ends. */
function withTimes(head: TableHead, grid: Grid): TableHead {
  const periods = markedPeriods(grid, head.headRows.at(-1), head.firstRow);
  const columns = head.columns.map((column, index): Column => {
    const markedPeriod = periods[index];
    if (markedPeriod !== undefined) return { ...column, role: 'time', markedPeriod };
    return column.role === 'time' && head.columns[index - 1]?.role === 'start' ? { ...column, role: 'end' } : column;
  });
  return { ...head, columns };
}

/** "Thực hiện" is who does it, unless a column says so in full; tables of results have such a head too. */
function withDoers(columns: readonly Column[]): Column[] {
  const isTold = columns.some(({ role }) => role === 'lead');
  return columns.map((column) => (column.role === 'doer' ? { ...column, role: isTold ? undefined : 'lead' } : column));
}

/** The column of what is to be done: named so, else the unnamed one with the longest texts, else the form in which it is done; a schedule of visits needs none. */
function withTaskColumn({ columns, firstRow }: TableHead, { rows }: Grid): Column[] | undefined {
  const body = rows.slice(firstRow);
  const having = (wanted: ColumnRole | undefined) => columns.flatMap(({ role }, index) => (role === wanted ? [index] : []));
  if (having('task').length === 0 && having('subject').length > 0) return [...columns];
  const chosen = longest([having('task'), having(undefined), having('form')].find((found) => found.length > 0) ?? [], body);
  if (chosen === undefined) return undefined;
  return columns.map((column, index) => ({ ...column, role: index === chosen ? 'task' : roleBesideTask(column) }));
}

function roleBesideTask({ role }: Column): Column['role'] {
  return role === 'task' ? undefined : role;
}

function longest(columns: readonly number[], rows: readonly GridRow[]): number | undefined {
  const size = (column: number) => rows.reduce((sum, { cells }) => sum + (cells[column]?.source.text.length ?? 0), 0);
  return [...columns].sort((one, other) => size(other) - size(one))[0];
}
