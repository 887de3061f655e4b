import type { ColumnRole } from '../../knowledge/plan-words/column-heads.js';
import { pattern, WORD_END, WORD_START } from '../../text/patterns.js';
import type { Column } from './table-head.js';

// Thời gian kiểm tra | Ngày thanh tra | Thời gian làm việc
const VISIT = new RegExp(pattern`${WORD_START}(?:kiểm tra|thanh tra|giám sát|khảo sát|kiểm sát|kiểm toán|làm việc)${WORD_END}`, 'iu');

/**
 * Heads that say who, and leave it to the columns beside them in which way.
 * "Đơn vị" left of "Thời gian kiểm tra", with no work before it, is who is
 * visited. "Chức vụ" beside the names in a table of what each is to do by when
 * is who does it, for a name alone is no unit.
 */
export function withRolesBeside(columns: readonly Column[]): Column[] {
  const roles = new Set(columns.map(({ role }) => role));
  const has = (...wanted: ColumnRole[]) => wanted.some((role) => roles.has(role));
  const isVisit = columns.some(({ role, head }) => role === 'time' && VISIT.test(head)) && !has('subject');
  const isAssigned = has('task') && has('time', 'end') && !has('lead', 'doer');
  const work = columns.findIndex(({ role }) => role === 'task');
  return columns.map((column, index): Column => {
    if (column.role === 'body') return { ...column, role: isVisit && (work < 0 || index < work) ? 'subject' : undefined };
    return column.role === 'post' ? { ...column, role: isAssigned ? 'lead' : 'person' } : column;
  });
}
