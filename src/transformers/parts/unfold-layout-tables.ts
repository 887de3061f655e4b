import type { Content, Grid, Passage, PlanTree } from '../../tree/plan-tree.js';
import { findLetterheadWords } from '../../knowledge/plan-words/letterhead-words.js';
import { RECIPIENTS_HEAD } from '../end/recipients-head.js';
import { signatureLine } from '../end/signature-line.js';
import { signatureColumns } from './signature-columns.js';

/** The Party writes no colon: "Số 131-KH/HU". */
const NUMBER_LINE = /^\s*Số\s*(?::|\d{1,5}\s?-\s?\p{Lu})/iu;
/** A line of the column of recipients, or nothing. */
const RECIPIENT = /^\s*(?:[-–+•*}]|$)/u;

/**
 * Letterhead and signature block are laid out in two columns, mostly as a
 * table without rules. Such a table becomes lines, the left column first.
 */
export function unfoldLayoutTables() {
  return (tree: PlanTree): void => {
    const children: Content[] = [];
    for (let index = 0; index < tree.children.length;) {
      const signatures = signatureColumns(tree.children, index);
      const pieces = signatures ? tree.children.slice(index, index + signatures.count) : layoutAt(tree.children, index);
      for (const line of signatures?.lines ?? unfold(pieces)) children.push(line);
      index += pieces.length;
    }
    tree.children = children;
  };
}

/**
 * The pieces that are one layout table, or the one that is none. Where columns are set by tabs, the
 * recipients that have nothing beside them stand between two tables: above them
 * the one with the post, below them the one with the name.
 */
function layoutAt(content: readonly Content[], start: number): Content[] {
  const first = content[start];
  if (!first || !isLayout(first)) return content.slice(start, start + 1);
  if (!linesByColumn(first)[0]?.some(({ source }) => RECIPIENTS_HEAD.test(source.text))) return [first];
  const after = content.slice(start + 1);
  const others = after.findIndex((piece) => !isOfRecipients(piece));
  const run = others < 0 ? after : after.slice(0, others);
  return [first, ...run.slice(0, run.findLastIndex(({ type }) => type === 'grid') + 1)];
}

function isOfRecipients(piece: Content): boolean {
  if (piece.type === 'passage') return RECIPIENT.test(piece.source.text);
  return piece.columns <= 3 && piece.rows.every(({ cells }) => RECIPIENT.test(cells[0]?.source.text ?? ''));
}

function isLayout(piece: Content): piece is Grid {
  if (piece.type !== 'grid' || piece.columns > 3) return false;
  const lines = linesByColumn(piece).flat();
  return lines.some(
    ({ source: { text } }) =>
      Boolean(findLetterheadWords(text, 'motto')) || RECIPIENTS_HEAD.test(text) || NUMBER_LINE.test(text) || Boolean(signatureLine(text)),
  );
}

/** The left column of all pieces, then the next one. */
function unfold(pieces: readonly Content[]): Content[] {
  if (!pieces.some(isLayout)) return [...pieces];
  const columns = pieces.map((piece) => (piece.type === 'passage' ? [[piece]] : linesByColumn(piece)));
  return [0, 1, 2].flatMap((column) => columns.flatMap((lines) => lines[column] ?? []));
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
