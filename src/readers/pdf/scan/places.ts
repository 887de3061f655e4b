import type { PreparedPicture } from '../../ocr/prepare-picture.js';
import { unlevelled } from '../../ocr/turn-picture.js';
import type { Box } from '../box.js';
import type { Rule } from '../engine.js';
import { backTurn, turnedFrame } from '../page-frame.js';

export const POINTS_PER_INCH = 72;

export function scaled({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 * by, y0: y0 * by, x1: x1 * by, y1: y1 * by };
}

/** The picture's ruling lines in points. */
export function rulesOf({ lines, dpi }: Pick<PreparedPicture, 'lines' | 'dpi'>): Rule[] {
  return lines.map(({ isHorizontal, ...line }) => {
    const box = scaled(line, POINTS_PER_INCH / dpi);
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    return isHorizontal ? { ...box, y0: y, y1: y, isHorizontal } : { ...box, x0: x, x1: x, isHorizontal };
  });
}

/** The page as it is read, in points, and how its places are those of the page shown. */
export function frameOf({ picture, quarters, angle, dpi }: PreparedPicture) {
  const [width, height] = [picture.width, picture.height].map((pixels) => (pixels * POINTS_PER_INCH) / dpi);
  const page = { width: width ?? 0, height: height ?? 0 };
  const back = turnedFrame(page.width, page.height, backTurn(quarters));
  const forth = turnedFrame(back.width, back.height, quarters);
  return { ...page, toPage: (box: Box) => back.box(slanted(box, page, angle)), toUpright: forth.box };
}

/** A box keeps its size: only its middle moves. */
function slanted({ x0, y0, x1, y1 }: Box, page: { width: number; height: number }, angle: number): Box {
  const [x, y] = unlevelled([(x0 + x1) / 2, (y0 + y1) / 2], page, angle);
  const [halfWidth, halfHeight] = [(x1 - x0) / 2, (y1 - y0) / 2];
  return { x0: x - halfWidth, y0: y - halfHeight, x1: x + halfWidth, y1: y + halfHeight };
}
