import type { Bitmap, GreyPicture } from './picture.js';

/** Paper that is darker than this is no paper: a page without ink is not split into two. */
const [DARKEST_PAPER, LIGHTEST_INK] = [100, 200];

/** Ink and paper, divided where both differ most (Otsu 1979). */
export function threshold({ width, height, pixels }: GreyPicture): Bitmap {
  const limit = Math.min(LIGHTEST_INK, Math.max(DARKEST_PAPER, otsu(histogram(pixels), pixels.length)));
  return { width, height, pixels: pixels.map((grey) => (grey <= limit ? 1 : 0)) };
}

function histogram(pixels: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const grey of pixels) counts[grey] = (counts[grey] ?? 0) + 1;
  return counts;
}

function otsu(counts: Uint32Array, total: number): number {
  const sum = counts.reduce((all, count, grey) => all + count * grey, 0);
  let [best, limit, dark, darkSum] = [0, 128, 0, 0];
  for (const [grey, count] of counts.entries()) {
    dark += count;
    darkSum += grey * count;
    const light = total - dark;
    if (dark === 0 || light === 0) continue;
    const between = dark * light * (darkSum / dark - (sum - darkSum) / light) ** 2;
    if (between > best) [best, limit] = [between, grey];
  }
  return limit;
}
