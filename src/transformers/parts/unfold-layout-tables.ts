import type { Content, Grid, Passage, PlanTree } from '../../tree/plan-tree.js';
import { findLetterheadWords } from '../../knowledge/letterhead-words.js';
import { signatureLine } from '../end/signature-line.js';

const RECIPIENTS = /^\s*Nơi nhận/iu;
/** The Party writes no colon: "Số 131-KH/HU". */
const NUMBER_LINE = /^\s*Số\s*(?::|\d{1,5}\s?-\s?\p{Lu})/iu;

/**
 * Letterhead and signature block are laid out in two columns, mostly as a
 * table without rules. Such a table becomes lines, the left column first.
 */
export function unfoldLayoutTables() {
  return (tree: PlanTree): void => {
    tree.children = tree.children.flatMap((piece) => (isLayout(piece) ? unfold(piece) : [piece]));
  };
}

function isLayout(piece: Content): piece is Grid {
  if (piece.type !== 'grid' || piece.columns > 3) return false;
  const lines = linesByColumn(piece).flat();
  return lines.some(({ source: { text } }) =>
    Boolean(findLetterheadWords(text, 'motto')) || RECIPIENTS.test(text) || NUMBER_LINE.test(text) || Boolean(signatureLine(text)),
  );
}

function unfold(table: Grid): Passage[] {
  return linesByColumn(table).flat();
}

function linesByColumn({ columns, rows }: Grid): Passage[][] {
  const seen = new Set<unknown>();
  return Array.from({ length: columns }, (_, column) =>
    rows.flatMap(({ cells }) => {
      const cell = cells[column];
      if (!cell || seen.has(cell)) return [];
      seen.add(cell);
      return cell.source.lines().map((source, line) => ({ type: 'passage' as const, source, bold: false, afterGap: line === 0 }));
    }),
  );
}
