import { paragraph } from '../../tree/build.js';
import type { ParagraphNode, Style } from '../../tree/nodes.js';
import type { Line } from './lines.js';

/** Each line is a paragraph, without the blanks at its ends; lines that belong together are joined later. */
export function paragraphs(lines: readonly Line[]): ParagraphNode[] {
  return lines.map((line) => paragraphOf(line));
}

function paragraphOf({ text, styles = [], gap, afterPageBreak }: Line): ParagraphNode {
  const trimmed = text.trim();
  const shifted = shift(styles, text.length - text.trimStart().length, trimmed.length);
  return paragraph(trimmed, {
    ...(shifted.length > 0 ? { styles: shifted } : {}),
    ...(gap > 0 ? { afterGap: true } : {}),
    ...(afterPageBreak ? { afterPageBreak } : {}),
  });
}

function shift(styles: readonly Style[], indent: number, length: number): Style[] {
  return styles
    .map(({ start, end, kind }) => ({ start: Math.max(start - indent, 0), end: Math.min(end - indent, length), kind }))
    .filter(({ start, end }) => start < end);
}
