import type { BlockNode } from '../../tree/nodes.js';
import type { Line } from './lines.js';

/** What a construct made of the lines from where it was tried. */
export interface Found {
  readonly blocks: BlockNode[];
  /** The first line that is no part of it. */
  readonly end: number;
}

/** Reads one kind of block that begins at the line, or declines. Must not look far beyond what it takes, or the time grows with the square. */
export type Construct = (lines: readonly Line[], at: number) => Found | undefined;

/** Tries the constructs in order at each line; stretches of lines that none takes go to `rest`. */
export function segment(lines: readonly Line[], constructs: readonly Construct[], rest: (lines: Line[]) => BlockNode[]): BlockNode[] {
  const stretches: BlockNode[][] = [];
  let untaken = 0;
  for (let at = 0; at < lines.length;) {
    const found = firstFound(lines, at, constructs);
    if (found) {
      stretches.push(rest(lines.slice(untaken, at)), found.blocks);
      untaken = found.end;
    }
    at = found?.end ?? at + 1;
  }
  return [...stretches, rest(lines.slice(untaken))].flat();
}

function firstFound(lines: readonly Line[], at: number, constructs: readonly Construct[]): Found | undefined {
  for (const construct of constructs) {
    const found = construct(lines, at);
    if (found) return found;
  }
  return undefined;
}
