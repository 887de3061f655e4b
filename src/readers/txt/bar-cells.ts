import { withoutMarks } from './read-marks.js';

/** No line can break within a cell, so exporters write this. */
const LINE_BREAK = /<br\s*\/?>/giu;

/** The cells of a line that bars part. */
export function barCells(line: string): string[] {
  return fieldsOf(line).map((cell) => withoutMarks(cell.replace(LINE_BREAK, '\n').trim()));
}

export function countBarCells(line: string): number {
  return fieldsOf(line).length;
}

/** A line that begins with a bar has one behind its last cell too. */
function fieldsOf(line: string): string[] {
  const text = line.trim();
  const isFramed = text.startsWith('|');
  return text.slice(isFramed ? 1 : 0, isFramed && text.endsWith('|') ? -1 : undefined).split('|');
}
