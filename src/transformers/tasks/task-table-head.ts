import type { ColumnRole } from '../../knowledge/plan-words/column-heads.js';
import type { Grid, GridRow } from '../../tree/plan-tree.js';
import { assignmentRoles } from '../../../schemas/index.js';
import { countsRows } from '../counts-rows.js';
import { markedPeriods } from './marked-columns.js';
import { markedUnits } from './marked-units.js';
import { withRolesBeside } from './roles-beside.js';
import { withUnnamed } from './unnamed-columns.js';
import { tableHead, type Column, type TableHead } from './table-head.js';

/** With one of these a table gives somebody something to do. */
const TASK_SIGNS = new Set<ColumnRole>(['lead', 'partner', 'time', 'start', 'end', 'advise']);

/** The head of a task table; undefined for any other table. */
export function taskTableHead(grid: Grid): TableHead | undefined {
  const found = tableHead(grid);
  const timed = found && withTimes(withUnits(withNumbers(found, grid), grid), grid);
  const head = timed && withUnnamed({ ...timed, columns: withRolesBeside(timed.columns) }, grid);
  const roles = new Set(head?.columns.map(({ role }) => role));
  if (!head || isOfOther(roles) || ![...TASK_SIGNS].some((sign) => roles.has(sign))) return undefined;
  const columns = withTaskColumn({ ...head, columns: withDoers(head.columns) }, grid);
  return columns ? { ...head, columns } : undefined;
}

/** Of money or scores; of people, where no column says what they are to do. */
function isOfOther(roles: ReadonlySet<ColumnRole | undefined>): boolean {
  return roles.has('figure') || (roles.has('person') && !roles.has('task') && !roles.has('subject'));
}

/** In signs: a longer one says what its column counts. */
const MAX_NUMBER_HEAD = 3;

/** A first column that numbers the rows does so below whatever head: "#", nothing, or one that was misread. */
function withNumbers(head: TableHead, { rows }: Grid): TableHead {
  const [first, ...others] = head.columns;
  if (!first || first.role !== undefined || first.head.length > MAX_NUMBER_HEAD || others.some(({ role }) => role === 'number'))
    return head;
  const below = new Set(rows.slice(head.firstRow).flatMap(({ cells }) => cells[0] ?? []));
  return countsRows([...below].map(({ source }) => source.text)) ? { ...head, columns: [{ ...first, role: 'number' }, ...others] } : head;
}

/** Columns in which marks say when are columns of time; "Hoàn thành" right of "Bắt đầu" is when it ends. */
function withTimes(head: TableHead, grid: Grid): TableHead {
  const saysWho = head.columns.some(({ role }) => role === 'doer' || isAssignment(role));
  const periods = markedPeriods(grid, head.headRows, head.firstRow, saysWho);
  const columns = head.columns.map((column, index): Column => {
    const markedPeriod = periods[index];
    if (markedPeriod !== undefined) return { ...column, role: 'time', markedPeriod };
    return column.role === 'time' && head.columns[index - 1]?.role === 'start' ? { ...column, role: 'end' } : column;
  });
  return { ...head, columns };
}

/** Columns in which marks say who: each unit leads, unless the head above says that they help. */
function withUnits(head: TableHead, grid: Grid): TableHead {
  const units = markedUnits(grid, head.headRows.at(-1), head.firstRow);
  const columns = head.columns.map((column, index): Column => {
    const markedUnit = units[index];
    return markedUnit ? { ...column, role: isAssignment(column.role) ? column.role : 'lead', markedUnit } : column;
  });
  return { ...head, columns };
}

function isAssignment(role: Column['role']): boolean {
  return assignmentRoles.some((each) => each === role);
}

/** "Thực hiện" and "Thành phần" are who does it, unless a column says so in full; tables of results have the former too, the latter then takes part. */
function withDoers(columns: readonly Column[]): Column[] {
  const isTold = columns.some(({ role }) => role === 'lead');
  return columns.map((column): Column => {
    if (column.role === 'doer') return { ...column, role: isTold ? undefined : 'lead' };
    return column.role === 'attendee' ? { ...column, role: isTold ? 'partner' : 'lead' } : column;
  });
}

/** What stands for the work where no other column does. */
const WITHOUT_TASK = ['form', 'group', 'place'] as const;

/** The column of what is to be done: named so, else the unnamed one with the longest texts, else the form in which it is done, its group or where; a schedule of visits needs none. */
function withTaskColumn({ columns, firstRow }: TableHead, { rows }: Grid): Column[] | undefined {
  const body = rows.slice(firstRow);
  const having = (wanted: ColumnRole | undefined) => columns.flatMap(({ role }, index) => (role === wanted ? [index] : []));
  if (having('task').length === 0 && having('subject').length > 0) return [...columns];
  const chosen = finest(
    (['task', undefined, ...WITHOUT_TASK] as const)
      .map((role) => having(role).filter((index) => role === 'task' || holdsWords(body, index)))
      .find((found) => found.length > 0) ?? [],
    body,
  );
  if (chosen === undefined) return undefined;
  return columns.map((column, index) => ({
    ...column,
    role: index === chosen ? 'task' : roleBesideTask(column, index < chosen && isMerged(body, index)),
  }));
}

/** Numbers alone ("Số lượng dự kiến") are not what is to be done. */
function holdsWords(rows: readonly GridRow[], column: number): boolean {
  return rows.some(({ cells }) => /\p{L}{2}/u.test(cells[column]?.source.text ?? ''));
}

/** "Nhiệm vụ", merged over several rows left of "Nội dung công việc", is what these belong to. */
function roleBesideTask({ role }: Column, holdsSeveral: boolean): Column['role'] {
  if (role !== 'task') return role;
  return holdsSeveral ? 'group' : undefined;
}

function isMerged(rows: readonly GridRow[], column: number): boolean {
  return rows.some(({ cells }, index) => cells[column] !== undefined && cells[column] === rows[index + 1]?.cells[column]);
}

/** The column with the most texts of its own; of several, the one with the longest. */
function finest(columns: readonly number[], rows: readonly GridRow[]): number | undefined {
  const textsIn = (column: number) =>
    [...new Set(rows.flatMap(({ cells }) => cells[column] ?? []))].map(({ source }) => source.text.trim()).filter((text) => text !== '');
  const measured = columns.map((column) => ({ column, count: textsIn(column).length, length: textsIn(column).join('').length }));
  return measured.sort((one, other) => other.count - one.count || other.length - one.length)[0]?.column;
}
