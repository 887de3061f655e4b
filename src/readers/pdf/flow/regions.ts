import type { Region } from '../../../tree/nodes.js';
import { around, type Box } from '../box.js';
import type { PageContent } from '../page-content.js';

/** The box on the page shown, to a tenth of a point. */
export function regionOf({ page, toPage }: PageContent, boxes: readonly Box[]): Region {
  const { x0, y0, x1, y1 } = toPage(around(boxes));
  return { page, box: [tenth(x0), tenth(y0), tenth(x1 - x0), tenth(y1 - y0)] };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
