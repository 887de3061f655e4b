import { isDeepStrictEqual } from 'node:util';
import { legacyFontEncodings, type LegacyFontEncoding } from '../../../knowledge/misreadings/legacy-letters.js';
import { chooseLegacyTexts } from '../../legacy/convert-texts.js';
import { decodeLegacy } from '../../legacy/decode-legacy.js';
import { legacyFont, type LegacyFont } from '../../legacy/legacy-font.js';
import type { Block, Paragraph, Text } from '../model.js';
import { effectiveFormat } from '../styles/effective-format.js';
import type { Styles } from '../styles/read-styles.js';

/** Stretches of text, by the run they stand in, as Unicode. */
export type RestoredTexts = ReadonlyMap<Text, string>;

export interface LegacyFonts {
  readonly restored: RestoredTexts;
  /** Paragraphs that were converted, by encoding. */
  readonly counts: ReadonlyMap<LegacyFontEncoding, number>;
}

/** Runs of one format that follow each other: a letter and its mark may stand in two. */
interface Stretch extends LegacyFont {
  readonly runs: readonly Text[];
}

/**
 * The text of runs in a legacy font, turned into Unicode run by run. Whether
 * the font was really typed in is decided by its paragraphs together: many
 * files name such fonts and hold Unicode, which is left alone.
 */
export function restoreLegacyFonts(blocks: readonly Block[], styles: Styles): LegacyFonts {
  const paragraphs = paragraphsIn(blocks)
    .map((paragraph) => legacyStretches(paragraph, styles))
    .filter((stretches) => stretches.length > 0);
  const restored = new Map<Text, string>();
  const counts = new Map<LegacyFontEncoding, number>();
  for (const encoding of legacyFontEncodings) {
    const own = paragraphs
      .map((stretches) => stretches.filter((stretch) => stretch.encoding === encoding))
      .filter((stretches) => stretches.length > 0);
    const chosen = chooseLegacyTexts(
      own.map((stretches) => stretches.map(textOf).join(' ')),
      encoding,
    );
    const converted = own
      .filter((_, index) => chosen[index])
      .filter((stretches) => stretches.map((stretch) => restore(stretch, restored)).some(Boolean));
    if (converted.length > 0) counts.set(encoding, converted.length);
  }
  return { restored, counts };
}

function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    if (block.kind === 'embedded') return [];
    if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks)));
    return [block, ...block.content.flatMap((inline) => (inline.kind === 'text-box' ? paragraphsIn(inline.blocks) : []))];
  });
}

function legacyStretches({ content, style }: Paragraph, styles: Styles): Stretch[] {
  const ownStyle = styles.paragraph(style);
  const stretches: Stretch[] = [];
  let before: Text | undefined;
  for (const inline of content) {
    const run = inline.kind === 'text' ? inline : undefined;
    const font = run && legacyFont(effectiveFormat(run.format, ownStyle, styles).letterFont);
    const last = stretches.at(-1);
    if (run && font && last && before && last.runs.at(-1) === before && isDeepStrictEqual(before.format, run.format))
      stretches.splice(-1, 1, { ...last, runs: [...last.runs, run] });
    else if (run && font) stretches.push({ ...font, runs: [run] });
    before = run;
  }
  return stretches;
}

function textOf({ runs }: Stretch): string {
  return runs.map(({ text }) => text).join('');
}

/** The first run takes the whole stretch. Says whether anything changed. */
function restore(stretch: Stretch, restored: Map<Text, string>): boolean {
  const written = textOf(stretch);
  const decoded = decodeLegacy(written, stretch.encoding);
  const letters = stretch.isCapitals ? decoded.toUpperCase() : decoded;
  for (const [index, run] of stretch.runs.entries()) restored.set(run, index === 0 ? letters : '');
  return letters !== written;
}
