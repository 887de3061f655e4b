import { BULLETS } from '../../../text/patterns.js';
import { isListMarker } from '../../txt/list-marker.js';
import type { Box } from '../box.js';
import type { Line } from '../text/lines.js';
import type { Word } from '../text/words.js';
import { blanksOf, gapsOf, isSplitBy, overlap, type Blank } from './blanks.js';

/** Parts of the font size: a gap that may divide columns, one that does so by itself, what must be left over several lines, and two blanks. */
const [GAP, WIDE_GAP, LEFT_OVER, TWO_BLANKS] = [1, 3, 0.45, 0.6];
/** Lines of one block are no further apart, in points. */
const MAX_LEAP = 60;

/** The mark of an item alone. */
const MARK = new RegExp(`^(?:[-–${BULLETS}]|\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLC]{1,7}|\\p{L})[.)])$`, 'u');

/** Lines with a stretch of blank down their middle. */
export interface Core {
  readonly end: number;
  readonly gutter: Blank;
}

/** Lines from here to the last that has words on both sides of one blank. */
export function findCore(lines: readonly Line[], at: number): Core | undefined {
  const first = lines[at];
  let shared = first && !isStretched(first, lines[at - 1]) ? columnGaps(first) : [];
  let core: Core | undefined;
  let split = 0;
  for (let end = at; end < lines.length && shared.length > 0; end += 1) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (!line || (end > at && before && line.baseline - before.baseline > MAX_LEAP)) break;
    shared = overlap(shared, blanksOf(line, TWO_BLANKS * line.size), LEFT_OVER * line.size);
    const gutter = widest(shared.filter((blank) => isSplitBy(line, blank) && !isBehindMark(line, blank)));
    if (!gutter) continue;
    split += 1;
    if (split > 1 || gutter.to - gutter.from >= WIDE_GAP * line.size) core = { end: end + 1, gutter };
  }
  return core;
}

/** Points within which edges are one. */
const ALIGNED = 1.5;

/** "số 12/2025/NĐ-CP          ngày 11/6/2025;": a line between both edges of the one above, whose few blanks were stretched. */
function isStretched(line: Line, above: Line | undefined): boolean {
  if (!above || line.baseline - above.baseline > 2 * line.size) return false;
  return Math.abs(line.x1 - above.x1) <= ALIGNED && line.x0 <= above.x0 + ALIGNED;
}

/** "I.   MỤC TIÊU", "-   Rà soát …": programs that number set a tab behind the mark. */
function isBehindMark({ words }: Line, { from }: Blank): boolean {
  const [mark, ...others] = words.filter(({ x1 }) => x1 <= from + 1);
  return mark !== undefined && others.length === 0 && MARK.test(mark.text);
}

/** What only marks an item is no column: "-", "1." and a tab. */
export function columnGaps(line: Line): Blank[] {
  return gapsOf(line, GAP * line.size).filter(({ from }) => {
    const before = line.words.filter(({ x1 }) => x1 <= from + 0.1);
    return before.length > 1 || !isListMarker(before[0]?.text ?? '');
  });
}

function widest(blanks: readonly Blank[]): Blank | undefined {
  return blanks.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
}

export function sidesOf(lines: readonly Line[], gutter: Blank): [Word[], Word[]] {
  const words = lines.flatMap((line) => line.words);
  const middle = (gutter.from + gutter.to) / 2;
  return [words.filter(({ x0, x1 }) => (x0 + x1) / 2 < middle), words.filter(({ x0, x1 }) => (x0 + x1) / 2 >= middle)];
}

export function sideOf({ x0, x1 }: Box, gutter: Blank): 0 | 1 | undefined {
  if (x1 <= gutter.to) return 0;
  return x0 >= gutter.from ? 1 : undefined;
}
