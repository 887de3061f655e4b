import type { Glyph } from '../engine.js';

/** Glyphs whose baselines differ by no more stand in one row. */
const SAME_BASELINE = 1.2;

export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly order: number;
  /** Where it stands in its row: a mark of its own stands with the letter before it in the stream. */
  readonly place: number;
}

/** Glyphs of one baseline. */
export function glyphRows(glyphs: readonly Glyph[]): PlacedGlyph[][] {
  let place = 0;
  const placed = glyphs.map((glyph, order): PlacedGlyph => {
    if (!isMark(glyph)) place = glyph.x0;
    return { glyph, order, place };
  });
  placed.sort((one, other) => one.glyph.baseline - other.glyph.baseline);
  const rows: PlacedGlyph[][] = [];
  let baseline = -Infinity;
  for (const one of placed) {
    const row = rows.at(-1);
    if (row && one.glyph.baseline - baseline <= SAME_BASELINE) row.push(one);
    else {
      baseline = one.glyph.baseline;
      rows.push([one]);
    }
  }
  return rows;
}

/** The first sign beyond ASCII and Latin-1 that may be one is U+0300. */
export function isMark({ text }: Glyph): boolean {
  return text >= '\u0300' && /^\p{M}/u.test(text);
}
