import type { Style } from '../../tree/nodes.js';

/** A line that shows something; empty lines are counted in the line behind them. */
export interface Line {
  readonly text: string;
  /** Empty lines before it. */
  readonly gap: number;
  /** Tabs in the empty lines before it, each of which ends a cell; left out where there are none. */
  readonly tabsBefore?: number;
  readonly afterPageBreak: boolean;
  readonly styles?: Style[];
}

/** A form feed ends a page; \v is Word's line end within a paragraph, U+0085 and U+2028 are Unicode's. */
const LINE_END = /(?:\r\n|[\n\r\v\u0085\u2028\u2029])?\f|\r\n|[\n\r\v\u0085\u2028\u2029]/gu;
/** Nothing to see: white space, control characters, marks of direction and joining; a lone bar, the end of a table's cell that became lines; a blank in bold. */
const EMPTY = /^[\s\p{Cc}\p{Cf}]*(?:(?:\||\*\*\s+\*\*)[\s\p{Cc}\p{Cf}]*)?$/u;

/** So many lines show that an empty one stands behind each. */
const MIN_LINES = 20;
/** Share of lines that may stand next to each other all the same: the head. */
const FEW = 0.1;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let tabsBefore = 0;
  let afterPageBreak = false;
  for (const { content, end } of physicalLines(text)) {
    if (EMPTY.test(content)) {
      gap += end.endsWith('\f') && content === '' ? 0 : 1;
      tabsBefore += content.split('\t').length - 1;
    } else {
      lines.push({ text: content, gap, ...(tabsBefore > 0 ? { tabsBefore } : {}), afterPageBreak });
      gap = 0;
      tabsBefore = 0;
      afterPageBreak = false;
    }
    afterPageBreak ||= end.endsWith('\f');
  }
  return withRowsTogether(lines);
}

/** A page of a browser is copied with an empty line behind nearly every line: then rows set by tabs stand next to each other. */
function withRowsTogether(lines: Line[]): Line[] {
  const gaps = lines.map(({ gap }) => gap).sort((one, other) => one - other);
  const between = gaps[Math.floor(lines.length * FEW)] ?? 0;
  if (lines.length < MIN_LINES || between === 0) return lines;
  const isRow = (line: Line | undefined) => line?.text.includes('\t') ?? false;
  return lines.map((line, index) => (isRow(line) && isRow(lines[index - 1]) ? { ...line, gap: Math.max(line.gap - between, 0) } : line));
}

/** Form feeds divide pages; what follows the last one counts only when it shows something. undefined without any. */
export function countPages(text: string): number | undefined {
  const pages = text.split('\f');
  if (pages.length === 1) return undefined;
  return EMPTY.test(pages.at(-1) ?? '') ? pages.length - 1 : pages.length;
}

function* physicalLines(text: string): Generator<{ content: string; end: string }> {
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    yield { content: text.slice(start, match.index), end: match[0] };
    start = match.index + match[0].length;
  }
  yield { content: text.slice(start), end: '' };
}

/** Nothing stands between the line and the one before it: no empty line, no end of a page. */
export function isNextTo(line: Line | undefined): line is Line {
  return line !== undefined && line.gap === 0 && !line.afterPageBreak;
}
