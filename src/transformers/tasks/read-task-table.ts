import { isDitto } from '../../mentions/deadline/is-ditto.js';
import { distinctCells } from '../../tree/content-sources.js';
import type { Grid, GridRow } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { cellOf, classifyRows, filledCells, namingCells } from './classify-rows.js';
import type { Column, TableHead } from './table-head.js';
import { describingColumn } from './task-column.js';

/** The tasks of a table with such a head. */
export function readTaskTable(grid: Grid, head: TableHead, path: string): TaskNode[] {
  classifyRows(grid, head);
  const numbered = grid.rows.some((row) => row.kind === 'task' && cellOf(row, head.columns, 'number') !== '');
  const tasks: TaskNode[] = [];
  let groups: Group[] = [];
  for (const row of grid.rows) {
    const above = tasks.at(-1);
    groups = openGroups(groups, row, head.columns);
    if (row.kind !== 'task' || filledCells(row).length === 0) continue;
    if (above && numbered && isContinuation(row, head.columns, above)) extend(above, row, head.columns);
    else tasks.push(readRow(row, head.columns, path, groupBeside(row, head.columns) ?? groups.at(-1)?.name, above));
  }
  return tasks;
}

interface Group {
  label: string;
  name: SourceText;
}

/** Marks of rows that stand below a number: "a", "-". */
const BELOW_NUMBER = /^(?:\p{Ll}|[–+*•-])?$/u;

/** A group "1" holds 1.1 and 1.2, a) and b), and ends before 2; a group "II" ends the one before it and all in it. */
function openGroups(open: readonly Group[], row: GridRow, columns: readonly Column[]): Group[] {
  const label = cellOf(row, columns, 'number').replace(/[.)]+$/u, '');
  const around = open.filter((group) => !/^\d/u.test(group.label) || label.startsWith(`${group.label}.`) || BELOW_NUMBER.test(label));
  if (row.kind !== 'group') return row.kind === 'task' ? around : [...open];
  const name = SourceText.join(namingCells(row, columns).map(({ source }) => source));
  return /^\d/u.test(label) ? [...around, { label, name }] : [{ label, name }];
}

/** What the row belongs to by a column of its own: "Lĩnh vực". */
function groupBeside({ cells }: GridRow, columns: readonly Column[]): SourceText | undefined {
  const source = cells[columns.findLastIndex(({ role }) => role === 'group')]?.source;
  return source && source.text.trim() !== '' ? source : undefined;
}

/**
 * The rest of a row that a page break cut: no number, and no task of its own.
 * Where the table itself is cut above it, it may go on with a figure ("số" /
 * "195-KL/TW").
 */
function isContinuation(row: GridRow, columns: readonly Column[], above: TaskNode): boolean {
  if (cellOf(row, columns, 'number') !== '') return false;
  const description = cellOf(row, columns, 'task');
  const isCut = blockOf(row.cells.map(({ source }) => source)) !== blockOf(above.sources.toReversed());
  return description === '' || (isCut ? /^\P{Lu}/u : /^[\p{Ll}+–-]/u).test(description);
}

/** The block that the first text stands in. */
function blockOf(sources: readonly SourceText[]): string | undefined {
  return sources.flatMap((source) => source.cite().spans)[0]?.block;
}

function extend(task: TaskNode, row: GridRow, columns: readonly Column[]): void {
  for (const index of columns.keys()) {
    const more = row.cells[index]?.source ?? SourceText.empty;
    const field = task.fields[index];
    if (field) field.source = SourceText.join([field.source, more]);
    if (index === describingColumn(columns)) task.description = SourceText.join([task.description, more]);
  }
  task.sources.push(...distinctCells([row]).map(({ source }) => source));
}

function readRow(
  row: GridRow,
  columns: readonly Column[],
  path: string,
  group: SourceText | undefined,
  above: TaskNode | undefined,
): TaskNode {
  const fields = columns.map((column, index) => readField(row, column, index, above));
  const description = fields[describingColumn(columns)]?.source ?? SourceText.empty;
  return {
    type: 'task',
    label: cellOf(row, columns, 'number'),
    path,
    ...(group ? { group } : {}),
    description,
    fields,
    origin: 'table',
    sources: distinctCells([row]).map(({ source }) => source),
    assignments: [],
    deadlines: [],
    issues: [],
  };
}

/** A ditto mark stands for the words of the cell above. */
function readField(
  { cells }: GridRow,
  { head, role, markedPeriod, markedUnit }: Column,
  index: number,
  above: TaskNode | undefined,
): TaskField {
  const source = cells[index]?.source ?? SourceText.empty;
  const column = { role, head, ...(markedPeriod === undefined ? {} : { markedPeriod }), ...(markedUnit ? { markedUnit } : {}) };
  const repeated = role !== 'task' && isDitto(source.text) ? above?.fields[index] : undefined;
  return repeated ? { ...column, source: repeated.source, repeated: true } : { ...column, source };
}
