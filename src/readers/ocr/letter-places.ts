import type { PixelBox } from './picture.js';

/** Of a letter's usual width, by its shape. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[mw]/u, 1.6],
  [/[MW]/u, 1.9],
  [/[il1tíìỉĩịjfrI.,:;()'"|!\-/]/u, 0.65],
  [/\p{Lu}/u, 1.45],
];

/** Where each letter of a word ends, from left to right, as near as the widths tell that letters have. */
export function letterEnds(text: string, { x0, x1 }: Pick<PixelBox, 'x0' | 'x1'>): number[] {
  const widths = Array.from(text, (letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1);
  const scale = (x1 - x0) / widths.reduce((sum, width) => sum + width, 0);
  let at = x0;
  return widths.map((width) => (at += width * scale));
}
