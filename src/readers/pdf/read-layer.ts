import { around } from './box.js';
import type { Glyph } from './engine.js';
import type { Layer } from './page-content.js';
import { linesOf, textOfLine } from './text/lines.js';
import type { UprightPage } from './text/upright.js';
import { wordsOf } from './text/words.js';

/** What an annotation shows; undefined when that is no text. */
export function readLayer(glyphs: readonly Glyph[], { toUpright }: UprightPage): Layer[] {
  const lines = linesOf(wordsOf(glyphs.filter(({ style }) => style.turn === 0))).map((line) => textOfLine(line).text);
  return lines.length > 0 ? [{ kind: 'layer', ...toUpright(around(glyphs)), lines }] : [];
}
