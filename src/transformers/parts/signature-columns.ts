import type { Content, Passage } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import { signatureHead } from '../end/signature-head.js';
import { isPersonName, signatureLine } from '../end/signature-line.js';
import { SIGNED_MARK } from '../end/signed-mark.js';

/** Pieces that one block of signatures may be cut into. */
const MAX_PIECES = 10;
const MAX_COLUMNS = 3;
/** In characters; running text is longer. */
const MAX_LENGTH = 1000;
/** What parts the signatures that stand in one line. */
const GAP = /\t|\s{3,}/u;

/**
 * Signatures side by side that empty lines or the width of a column cut into
 * several tables and lines: each column from top to bottom, and how many pieces
 * they were. The first line names two who sign at least, and every other holds
 * posts, names and where to sign. A line without columns goes on in the first.
 */
export function signatureColumns(content: readonly Content[], start: number): { lines: Passage[]; count: number } | undefined {
  const first = content[start] ? firstRow(content[start]) : [];
  if (first.length < 2 || !first.every((field) => field && isPost(field.text))) return undefined;
  const rows: (SourceText | undefined)[][] = [];
  let count = 0;
  for (const piece of content.slice(start, start + MAX_PIECES)) {
    const more = rowsOf(piece);
    if (!more.every((row) => isOfSignatures(row))) break;
    rows.push(...more);
    count += 1;
  }
  const columns = first.map((_, column) => rows.flatMap((row) => row[column]?.lines() ?? []));
  return { lines: columns.flat().map((source, line) => ({ type: 'passage', source, bold: false, afterGap: line === 0 })), count };
}

function firstRow(piece: Content): (SourceText | undefined)[] {
  const [row] = rowsOf(piece.type === 'grid' ? { ...piece, rows: piece.rows.slice(0, 1) } : piece);
  return row ?? [];
}

function rowsOf(piece: Content): (SourceText | undefined)[][] {
  if (piece.type === 'passage' && piece.source.text.length > MAX_LENGTH) return [[undefined]];
  if (piece.type === 'passage') return piece.source.lines().map((line) => fieldsOf(line));
  if (piece.columns > MAX_COLUMNS) return [[undefined]];
  const seen = new Set<unknown>();
  return piece.rows.map(({ cells }) =>
    cells.map((cell) => {
      const isAgain = seen.has(cell);
      seen.add(cell);
      return isAgain || cell.source.text.trim() === '' ? undefined : cell.source;
    }),
  );
}

/** A blank at the line's start stands for the columns before it. */
function fieldsOf(line: SourceText): (SourceText | undefined)[] {
  const fields: (SourceText | undefined)[] = [];
  let start = 0;
  for (const field of line.text.split(GAP)) {
    const at = line.text.indexOf(field, start);
    fields.push(field.trim() === '' ? undefined : line.slice(at, at + field.length));
    start = at + field.length;
  }
  return fields;
}

function isOfSignatures(row: readonly (SourceText | undefined)[]): boolean {
  const filled = row.flatMap((field) => field?.text.split('\n') ?? []);
  return filled.length > 0 && filled.every((text) => isPost(text) || isPersonName(text) || SIGNED_MARK.test(text.trim()));
}

function isPost(text: string): boolean {
  return signatureLine(text) !== undefined || signatureHead(text) !== undefined;
}
