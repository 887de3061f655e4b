import type { GreyPicture } from './picture.js';

/**
 * The picture drawn smaller; each of its pixels is the average of those that it covers.
 *
 * @param by its size in parts of what it was, at most 1
 */
export function shrinkPicture({ width, height, pixels }: GreyPicture, by: number): GreyPicture {
  const [columns, rows] = [sharesOf(width, by), sharesOf(height, by)];
  const narrow = { width: columns.length, height, pixels: new Uint8Array(columns.length * height) };
  for (let y = 0; y < height; y += 1) average(pixels, y * width, 1, columns, narrow.pixels, y * columns.length, 1);
  const small = { width: columns.length, height: rows.length, pixels: new Uint8Array(columns.length * rows.length) };
  for (let x = 0; x < columns.length; x += 1) average(narrow.pixels, x, columns.length, rows, small.pixels, x, columns.length);
  return small;
}

/** The pixels that one of the smaller picture covers, the first and the last in part. */
interface Cover {
  readonly first: number;
  readonly shares: readonly number[];
}

function sharesOf(extent: number, by: number): Cover[] {
  const covered = 1 / by;
  return Array.from({ length: Math.max(1, Math.round(extent * by)) }, (_, index) => {
    const [from, to] = [index * covered, Math.min(extent, (index + 1) * covered)];
    const first = Math.floor(from);
    const shares = Array.from(
      { length: Math.ceil(to) - first },
      (__, step) => Math.min(to, first + step + 1) - Math.max(from, first + step),
    );
    return { first, shares };
  });
}

function average(
  source: Uint8Array,
  from: number,
  step: number,
  covers: readonly Cover[],
  target: Uint8Array,
  to: number,
  targetStep: number,
): void {
  for (const [index, { first, shares }] of covers.entries()) {
    let [sum, all] = [0, 0];
    for (const [offset, share] of shares.entries()) {
      sum += share * (source[from + (first + offset) * step] ?? 255);
      all += share;
    }
    target[to + index * targetStep] = Math.round(sum / Math.max(all, Number.EPSILON));
  }
}
