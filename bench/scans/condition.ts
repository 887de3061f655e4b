import type { Camera } from './photograph.js';

/** How a paper was marked, scanned and copied before it reached the archive. */
export interface ScanCondition {
  readonly name: string;
  readonly dpi: number;
  /** In degrees; each page is askew by up to so much, to either side. */
  readonly skew?: number;
  /** Standard deviation of each pixel, of 255. */
  readonly noise?: number;
  /** Sigma of the lens, in pixels. */
  readonly blur?: number;
  /** What is left between black and white, 1 being all. */
  readonly contrast?: number;
  readonly jpegQuality?: number;
  readonly isGrey?: boolean;
  /** How often it went through a machine that knows only black and white. */
  readonly copies?: number;
  /** Quarter turns clockwise. */
  readonly turn?: number;
  readonly marks?: readonly Mark[];
  /** Taken by a camera instead of a scanner. */
  readonly camera?: Camera;
}

/** What people and offices put on the paper. */
export type Mark = 'seal' | 'signature' | 'incoming' | 'scribbled-number';

export const scanConditions: readonly ScanCondition[] = [
  { name: 'clean-300', dpi: 300, skew: 0.3, noise: 4, jpegQuality: 85 },
  { name: 'clean-200', dpi: 200, skew: 0.3, noise: 4, jpegQuality: 80 },
  { name: 'clean-150', dpi: 150, skew: 0.3, noise: 4, jpegQuality: 80 },
  { name: 'skewed-200', dpi: 200, skew: 2, noise: 4, jpegQuality: 80 },
  { name: 'noisy-200', dpi: 200, skew: 1, noise: 14, blur: 0.5, jpegQuality: 60 },
  { name: 'stamped-200', dpi: 200, skew: 0.6, noise: 6, jpegQuality: 75, marks: ['seal', 'signature', 'incoming'] },
  { name: 'scribbled-200', dpi: 200, skew: 0.5, noise: 6, jpegQuality: 75, marks: ['seal', 'signature', 'scribbled-number'] },
  { name: 'faint-200', dpi: 200, skew: 0.8, noise: 8, blur: 0.7, contrast: 0.35, jpegQuality: 60 },
  { name: 'copied-200', dpi: 200, skew: 1, noise: 16, blur: 1, copies: 2 },
  { name: 'turned-200', dpi: 200, skew: 0.5, noise: 5, jpegQuality: 75, turn: 1 },
  { name: 'upside-down-200', dpi: 200, skew: 0.5, noise: 5, jpegQuality: 75, turn: 2 },
  { name: 'photographed', dpi: 200, skew: 1, noise: 8, blur: 0.6, jpegQuality: 70, camera: { keystone: 0.06, shade: 0.55 } },
  { name: 'skewed-150', dpi: 150, skew: 2, noise: 8, blur: 0.4, jpegQuality: 60 },
];
