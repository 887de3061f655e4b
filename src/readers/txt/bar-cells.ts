import { breakBoldLines, breakLines } from './cell-breaks.js';
import { withoutMarks } from './read-marks.js';

/** The cells of a line that bars part. */
export function barCells(line: string): string[] {
  return fieldsOf(line).map((cell) => withoutMarks(breakLines(breakBoldLines(cell)).trim()));
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
