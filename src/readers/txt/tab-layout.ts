import { tableOfTexts } from '../../tree/build.js';
import { isNextTo, type Line } from './lines.js';
import { isListMarker } from './list-marker.js';
import type { Construct } from './segment.js';
import { isRow, isSentence, rightSideOf, sidesOf } from './tab-fields.js';

// - Đơn vị chủ trì: | a) Thời gian:
const LABELLED_ITEM = /^(?:[-–+*•]|\p{L}\)|\d+[.)]).*:$/u;

/**
 * Two columns set by tabs, each line a row: a letterhead, the recipients
 * beside the signature, a plain list of pairs.
 */
export const tabLayout: Construct = (lines, at) => {
  const [first] = rowsFrom(lines, at, at + 1);
  if (!first || isListMarker(first[0]) || LABELLED_ITEM.test(first[0])) return undefined;
  const rows = rowsFrom(lines, at, lines.length);
  if (rows.length === 1 && isSentence(first)) return undefined;
  return { blocks: [tableOfTexts(rows)], end: at + rows.length };
};

function rowsFrom(lines: readonly Line[], at: number, limit: number): [string, string][] {
  const rows: [string, string][] = [];
  for (let next = at; next < limit; next += 1) {
    const line = lines[next];
    if (!line || (next === at ? !isRow(line) : !isNextTo(line))) break;
    const sides = next === at || isRow(line) ? sidesOf(line) : rightSideOf(line);
    if (sides.length === 0) break;
    rows.push(sides);
  }
  return rows;
}
