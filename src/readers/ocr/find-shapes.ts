import { append } from '../../tree/append.js';
import type { Bitmap, PixelBox } from './picture.js';

/** Pixels of one row, to `x1` exclusive. */
export interface Run {
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
}

/** Pixels that touch one another, corners included. */
export interface Shape extends PixelBox {
  readonly runs: readonly Run[];
}

/** Each connected piece of ink. */
export function findShapes(bitmap: Bitmap): Shape[] {
  let above: { run: Run; group: Group }[] = [];
  const groups = new Set<Group>();
  for (let y = 0; y < bitmap.height; y += 1) {
    let first = 0;
    above = runsOf(bitmap, y).map((run) => {
      while ((above[first]?.run.x1 ?? Infinity) < run.x0) first += 1;
      let group: Group | undefined;
      for (let at = first; (above[at]?.run.x0 ?? Infinity) <= run.x1; at += 1) {
        const touched = above[at];
        if (touched) group = merge(group, rootOf(touched.group), groups);
      }
      group ??= newGroup(groups);
      group.runs.push(run);
      return { run, group };
    });
  }
  return [...groups].map(({ runs }) => shapeOf(runs));
}

interface Group {
  runs: Run[];
  /** Where its runs went when it met another one. */
  into: Group | undefined;
}

function newGroup(groups: Set<Group>): Group {
  const group: Group = { runs: [], into: undefined };
  groups.add(group);
  return group;
}

function rootOf(group: Group): Group {
  let root = group;
  while (root.into) root = root.into;
  return root;
}

function merge(one: Group | undefined, other: Group, groups: Set<Group>): Group {
  if (!one || one === other) return other;
  const [large, small] = one.runs.length > other.runs.length ? [one, other] : [other, one];
  append(large.runs, small.runs);
  small.runs = [];
  small.into = large;
  groups.delete(small);
  return large;
}

function runsOf({ width, pixels }: Bitmap, y: number): Run[] {
  const runs: Run[] = [];
  const row = pixels.subarray(y * width, (y + 1) * width);
  for (let x0 = row.indexOf(1); x0 >= 0;) {
    const behind = row.indexOf(0, x0);
    const x1 = behind < 0 ? width : behind;
    runs.push({ y, x0, x1 });
    x0 = row.indexOf(1, x1);
  }
  return runs;
}

function shapeOf(runs: readonly Run[]): Shape {
  let [x0, y0, x1, y1] = [Infinity, Infinity, 0, 0];
  for (const run of runs) {
    x0 = Math.min(x0, run.x0);
    y0 = Math.min(y0, run.y);
    x1 = Math.max(x1, run.x1);
    y1 = Math.max(y1, run.y + 1);
  }
  return { x0, y0, x1, y1, runs };
}
