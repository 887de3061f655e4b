import { append } from '../tree/append.js';
import type { Content, Grid, PlanTree } from '../tree/plan-tree.js';
import { sameRow, tableHead } from './tasks/table-head.js';

/**
 * Joins tables that a page break cut: nothing but page furniture between them,
 * as many columns, and the second either repeats the first one's head or has
 * none of its own.
 */
export function joinTables() {
  return (tree: PlanTree): void => {
    const joined: Content[] = [];
    let open: Grid | undefined;
    for (const piece of tree.children) {
      if (piece.type === 'grid' && open && continues(open, piece)) {
        append(open.rows, piece.rows);
        continue;
      }
      joined.push(piece);
      if (piece.type === 'grid') open = piece;
      else if (!piece.part) open = undefined;
    }
    tree.children = joined;
  };
}

function continues(first: Grid, second: Grid): boolean {
  if (first.columns !== second.columns) return false;
  const head = tableHead(first);
  const nextHead = tableHead(second);
  if (!nextHead) return true;
  const [row, nextRow] = [head?.headRows[0], nextHead.headRows[0]];
  return row !== undefined && nextRow !== undefined && sameRow(row, nextRow);
}
