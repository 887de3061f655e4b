import type { Box } from './box.js';
import type { Turn } from './engine.js';

export const TURNS: readonly Turn[] = [0, 1, 2, 3];

/** Carries places of one coordinate system into another one that is turned by quarters and measured from its own top left corner. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly point: (x: number, y: number) => [number, number];
  readonly box: (box: Box) => Box;
}

/** The frame in which a page of the size stands after a turn clockwise. */
export function turnedFrame(width: number, height: number, turn: Turn): PageFrame {
  const point = (x: number, y: number): [number, number] => {
    if (turn === 1) return [height - y, x];
    if (turn === 2) return [width - x, height - y];
    return turn === 3 ? [y, width - x] : [x, y];
  };
  const box = (upright: Box): Box => {
    if (turn === 0) return upright;
    const { x0, y0, x1, y1 } = upright;
    const [ax, ay] = point(x0, y0);
    const [bx, by] = point(x1, y1);
    return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
  };
  return turn % 2 === 0 ? { width, height, point, box } : { width: height, height: width, point, box };
}

/** The turn that takes back another one. */
export function backTurn(turn: Turn): Turn {
  return toTurn(-turn);
}

/** Any number of quarter turns as one of the four. */
export function toTurn(quarters: number): Turn {
  return TURNS[((quarters % 4) + 4) % 4] ?? 0;
}
