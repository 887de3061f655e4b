import type { Glyph } from '../../src/readers/pdf/engine.js';
import type { Box } from '../../src/readers/pdf/box.js';
import type { Sheet } from './sheet.js';

/** Where words stand on a sheet, in points; undefined when they do not. */
export function placeOf({ glyphs }: Pick<Sheet, 'glyphs'>, words: RegExp): Box | undefined {
  // Printers write letters of one font together: what stands on a line is known by place alone.
  const inLines = glyphs.toSorted((one, other) => Math.round(one.baseline) - Math.round(other.baseline) || one.x0 - other.x0);
  const found = words.exec(inLines.map(({ text }) => text.slice(0, 1)).join(''));
  return found ? around(inLines.slice(found.index, found.index + found[0].length)) : undefined;
}

function around(glyphs: readonly Glyph[]): Box | undefined {
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  if (inked.length === 0) return undefined;
  const least = (side: 'x0' | 'y0') => Math.min(...inked.map((glyph) => glyph[side]));
  const most = (side: 'x1' | 'y1') => Math.max(...inked.map((glyph) => glyph[side]));
  return { x0: least('x0'), y0: least('y0'), x1: most('x1'), y1: most('y1') };
}
