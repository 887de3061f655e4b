import type { Rule } from '../engine.js';

/** Lines this near lie on one another: a double border, a border drawn by two cells. */
export const NEAR = 2.5;
/** What breaks a line that goes on: dashes, the corner of a cell. */
const GAP = 4;

/** Rules that lie on one line and touch are one. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  return [
    ...mergeParallel(rules.filter(({ isHorizontal }) => isHorizontal)),
    ...mergeParallel(rules.filter(({ isHorizontal }) => !isHorizontal)),
  ];
}

/** Where the line lies, and from where to where it runs. */
export function course({ isHorizontal, x0, y0, x1, y1 }: Rule): { at: number; from: number; to: number } {
  return isHorizontal ? { at: (y0 + y1) / 2, from: x0, to: x1 } : { at: (x0 + x1) / 2, from: y0, to: y1 };
}

export function ruleAt(isHorizontal: boolean, at: number, from: number, to: number): Rule {
  return isHorizontal ? { isHorizontal, x0: from, y0: at, x1: to, y1: at } : { isHorizontal, x0: at, y0: from, x1: at, y1: to };
}

function mergeParallel(rules: readonly Rule[]): Rule[] {
  const sorted = rules.toSorted((one, other) => course(one).at - course(other).at);
  const lanes: Rule[][] = [];
  for (const rule of sorted) {
    const lane = lanes.at(-1);
    if (lane?.[0] && course(rule).at - course(lane[0]).at <= NEAR) lane.push(rule);
    else lanes.push([rule]);
  }
  return lanes.flatMap(mergeLane);
}

function mergeLane(lane: readonly Rule[]): Rule[] {
  const runs = lane.map(course).sort((one, other) => one.from - other.from);
  const merged: { at: number; from: number; to: number }[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && run.from <= last.to + GAP) {
      if (run.to - run.from > last.to - last.from) last.at = run.at;
      last.to = Math.max(last.to, run.to);
    } else merged.push({ ...run });
  }
  const isHorizontal = lane[0]?.isHorizontal ?? true;
  return merged.map(({ at, from, to }) => ruleAt(isHorizontal, at, from, to));
}
