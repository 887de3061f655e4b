import type { PageSize } from './engine.js';

const POINTS_PER_INCH = 72;

/** Dots an inch at which a page has so many pixels; Infinity for one without extent. */
export function finestDpi({ width, height }: PageSize, pixels: number): number {
  return POINTS_PER_INCH * Math.sqrt(pixels / (width * height));
}
