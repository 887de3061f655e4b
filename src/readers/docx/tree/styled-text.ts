import type { Style } from '../../../tree/nodes.js';

/** A stretch of text in one format. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface StyledText {
  readonly text: string;
  readonly styles: Style[];
  /** Blanks and tabs that stand before it. */
  readonly indent: string;
}

/** The pieces joined, without the blanks at the ends. */
export function joinPieces(pieces: readonly Piece[]): StyledText {
  const whole = pieces.map(({ text }) => text).join('');
  const text = whole.trim();
  const indent = whole.slice(0, whole.length - whole.trimStart().length);
  const styles = [...stretches(pieces, 'bold'), ...stretches(pieces, 'italic')]
    .map(({ start, end, kind }) => ({ start: Math.max(start - indent.length, 0), end: Math.min(end - indent.length, text.length), kind }))
    .filter(({ start, end }) => start < end);
  return { text, styles, indent };
}

/** Where the pieces are set so; those that follow each other make one stretch. */
function stretches(pieces: readonly Piece[], kind: Style['kind']): Style[] {
  const found: Style[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    const last = found.at(-1);
    if (piece[kind] && last?.end === start) last.end = end;
    else if (piece[kind]) found.push({ start, end, kind });
    start = end;
  }
  return found;
}
