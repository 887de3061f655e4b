import { assignmentRoles } from '../../../schemas/index.js';
import { columnRole, exactColumnRole, type ColumnRole } from '../../knowledge/plan-words/column-heads.js';
import type { Row } from './tab-rows.js';

/** Heads that may share one above them: who leads and who helps, when it begins and ends. */
const FAMILIES: readonly ReadonlySet<ColumnRole>[] = [new Set([...assignmentRoles, 'doer']), new Set(['time', 'start', 'end'])];

/**
 * The two rows of a head that was read line by line, where its last lines
 * divide one before ("Cơ quan thực hiện", "Thời gian", then "Chủ trì",
 * "Phối hợp"); undefined for a head of one row.
 */
export function dividedHead(heads: readonly string[]): Row[] | undefined {
  for (const family of FAMILIES) {
    const belongs = (head: string | undefined) => family.has(columnRole(head ?? '') ?? 'note');
    const first = heads.findLastIndex((head) => exactColumnRole(head) === undefined || !belongs(head)) + 1;
    const divided = heads.slice(0, first).findIndex((head) => belongs(head));
    if (divided >= 0 && heads.length - first > 1) return rowsOf(heads.slice(0, first), divided, heads.slice(first));
  }
  return undefined;
}

function rowsOf(above: readonly string[], divided: number, below: readonly string[]): Row[] {
  const covered = below.slice(1).map(() => '');
  return [
    { cells: [...above.slice(0, divided + 1), ...covered, ...above.slice(divided + 1)] },
    { cells: [...above.slice(0, divided).map(() => ''), ...below, ...above.slice(divided + 1).map(() => '')] },
  ];
}
