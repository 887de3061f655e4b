import { area } from '../box.js';
import type { Rule } from '../engine.js';

export type Point = readonly [number, number];

/** A filled rectangle that is no thicker is a line. */
const MAX_THICKNESS = 3;
/** A line leans no more than this. */
const MAX_LEAN = 1;

/** A thin rectangle is the line through its middle. */
export function filledRules(outline: readonly Point[]): Rule[] {
  if (outline.length < 4 || outline.length > 6) return [];
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  if (Math.min(width, height) > MAX_THICKNESS || Math.abs(area(box) - areaOf(outline)) > 0.5 * area(box)) return [];
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  return width >= height ? [{ ...box, y0: y, y1: y, isHorizontal: true }] : [{ ...box, x0: x, x1: x, isHorizontal: false }];
}

/** Borders whose ends are mitred are no rectangles, but nearly as large. */
function areaOf(outline: readonly Point[]): number {
  const twice = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

export function strokedRules(outline: readonly Point[]): Rule[] {
  return outline.slice(1).flatMap(([x1, y1], index) => {
    const [x0, y0] = outline[index] ?? [x1, y1];
    const box = { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
    if (Math.min(width, height) > MAX_LEAN || width + height === 0) return [];
    return [{ ...box, isHorizontal: width >= height }];
  });
}
