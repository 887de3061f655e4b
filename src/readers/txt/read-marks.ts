import { append } from '../../tree/append.js';
import type { Style } from '../../tree/nodes.js';
import { findEscapes } from './find-escapes.js';
import { findMarks } from './find-marks.js';
import type { Line } from './lines.js';
import { signsOf, withoutSigns, type Mark, type Range } from './marks.js';

/** What can begin or end a mark; only lines with one are parsed, which is slow. */
const SIGN = /[*\\]|\]\(|<\/?[a-z]|^\s*#{1,6}\s/iu;
/** A mark that is still open after so many lines without a sign is none. */
const REACH = 5;
/** Bounds on what is parsed at once, in characters and in signs: the time grows with the square of the latter. */
const MAX_LENGTH = 10_000;
const MAX_SIGNS = 1_000;

/** The lines without the signs of their marks, with the styles that those mean. */
export function readMarks(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  while (read.length < lines.length) {
    const start = read.length;
    const end = hasSign(lines[start]) ? passageEnd(lines, start) : start + 1;
    const passage = lines.slice(start, end);
    append(read, hasSign(lines[start]) ? readPassage(passage) : passage);
  }
  return read;
}

/** A text of one line without the signs of its marks. */
export function withoutMarks(text: string): string {
  return readMarks([{ text, gap: 0, afterPageBreak: false }])[0]?.text ?? '';
}

function hasSign(line: Line | undefined): boolean {
  return line !== undefined && SIGN.test(line.text);
}

/** The last line with a sign that lines with signs lead up to, near enough to each other for one mark to hold both. */
function passageEnd(lines: readonly Line[], at: number): number {
  let end = at + 1;
  let length = lines[at]?.text.length ?? 0;
  for (let next = end; next < Math.min(end + REACH, lines.length); next += 1) {
    const line = lines[next];
    length += line?.text.length ?? 0;
    if (!line || line.gap > 0 || line.afterPageBreak || length > MAX_LENGTH) break;
    if (hasSign(line)) end = next + 1;
  }
  return end;
}

function readPassage(lines: readonly Line[]): readonly Line[] {
  const text = lines.map((line) => line.text).join('\n');
  if ((text.match(/\*+|[[\]<]/gu)?.length ?? 0) > MAX_SIGNS) return lines;
  const marks = findMarks(text);
  const signs = signsOf(marks, findEscapes(text));
  let start = 0;
  return lines.map((line) => {
    const range = { start, end: start + line.text.length };
    start = range.end + 1;
    return readLine(line, range, { text, marks, signs });
  });
}

interface Passage {
  text: string;
  marks: readonly Mark[];
  signs: readonly Range[];
}

function readLine(line: Line, { start, end }: Range, { text, marks, signs }: Passage): Line {
  const toLine = (offset: number) => withoutSigns(text, signs, { start, end: Math.min(Math.max(offset, start), end) }).length;
  const styles = marks.flatMap(({ opening, closing, kind }): Style[] => {
    const isHere = opening.end < end && closing.start > start;
    return kind && isHere ? [{ start: toLine(opening.end), end: toLine(closing.start), kind }] : [];
  });
  return { ...line, text: withoutSigns(text, signs, { start, end }), ...(styles.length > 0 ? { styles } : {}) };
}
