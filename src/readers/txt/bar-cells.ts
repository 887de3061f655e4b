import { breakBoldLines, breakLines } from './cell-breaks.js';
import { withoutMarks } from './read-marks.js';

/** The cells of a line that bars part; in an unframed table a bar at its beginning stands behind an empty cell. */
export function barCells(line: string, isFramed = beginsWithBar(line)): string[] {
  return fieldsOf(line, isFramed).map((cell) => withoutMarks(breakLines(breakBoldLines(cell)).trim()));
}

export function countBarCells(line: string, isFramed = beginsWithBar(line)): number {
  return fieldsOf(line, isFramed).length;
}

export function beginsWithBar(line: string): boolean {
  return line.trim().startsWith('|');
}

/** A frame has a bar before the first cell and one behind the last. */
function fieldsOf(line: string, isFramed: boolean): string[] {
  const text = line.trim();
  return text.slice(isFramed && beginsWithBar(text) ? 1 : 0, isFramed && text.endsWith('|') ? -1 : undefined).split('|');
}
