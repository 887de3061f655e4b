import { append } from '../../../tree/append.js';
import type { NoteReference, Paragraph, Text, TextBox } from '../model.js';
import type { Labeller } from '../numbering/list-labels.js';
import { effectiveFormat } from '../styles/effective-format.js';
import type { Style, Styles } from '../styles/read-styles.js';
import { layOver } from '../styles/run-format.js';
import { withoutPrivateUse } from '../../legacy/symbol-font.js';
import type { Document } from './document.js';
import { joinPieces, type Piece, type StyledText } from './styled-text.js';

/** Shows nothing; in a TCVN3 font its code is that of "ư". */
const SOFT_HYPHEN = '\u00AD';

/** A paragraph as it is seen. */
export interface ShownParagraph {
  /** Its text, cut where it breaks the page; without text it is an empty line. */
  readonly stretches: readonly StyledText[];
  /** What is anchored in it, in order. */
  readonly anchored: readonly (TextBox | NoteReference)[];
}

/** @param lines the paragraph, or several that hidden paragraph marks set on one line. */
export function showParagraph(
  lines: readonly Paragraph[],
  { styles, restored }: Pick<Document, 'styles' | 'restored'>,
  label: Labeller,
): ShownParagraph {
  const stretches: Piece[][] = [[]];
  for (const paragraph of lines) {
    const style = styles.paragraph(paragraph.style);
    const [first = [], ...others] = cutAtPageBreaks(paragraph, { style, styles, restored });
    append(stretches.at(-1) ?? [], [...labelPieces(paragraph, { style, styles, label }), ...first]);
    append(stretches, others);
  }
  return {
    stretches: stretches.map((pieces) => joinPieces(pieces)),
    anchored: lines.flatMap((paragraph) => anchoredIn(paragraph, styles)),
  };
}

/** Whether the mark is not shown, so that what follows stands on the same line (17.3.1.29, 17.3.2.36). */
export function isMarkHidden({ mark, style }: Paragraph, styles: Styles): boolean {
  return effectiveFormat(mark, styles.paragraph(style), styles).hidden;
}

export function isTextShown({ content, style }: Paragraph, styles: Styles): boolean {
  const ownStyle = styles.paragraph(style);
  return content.some((inline) => inline.kind === 'text' && !effectiveFormat(inline.format, ownStyle, styles).hidden);
}

function anchoredIn({ content, style }: Paragraph, styles: Styles): (TextBox | NoteReference)[] {
  const ownStyle = styles.paragraph(style);
  return content
    .filter((inline) => inline.kind === 'text-box' || inline.kind === 'note')
    .filter(({ format }) => !effectiveFormat(format, ownStyle, styles).hidden);
}

interface TextSource extends Pick<Document, 'styles' | 'restored'> {
  readonly style: Style;
}

function cutAtPageBreaks({ content }: Paragraph, source: TextSource): Piece[][] {
  const stretches: Piece[][] = [[]];
  for (const inline of content) {
    if (inline.kind === 'page-break') stretches.push([]);
    if (inline.kind === 'text') append(stretches.at(-1) ?? [], showText(inline, source));
  }
  return stretches;
}

function showText(run: Text, { style, styles, restored }: TextSource): Piece[] {
  const { hidden, caps, font, bold, italic } = effectiveFormat(run.format, style, styles);
  if (hidden) return [];
  const shown = withoutPrivateUse(restored.get(run) ?? run.text.replaceAll(SOFT_HYPHEN, ''), font);
  return [{ text: caps ? shown.toUpperCase() : shown, bold, italic }];
}

interface LabelSource {
  style: Style;
  styles: Styles;
  label: Labeller;
}

/** A label is set as the paragraph mark is, unless its level says otherwise (17.9.24). */
function labelPieces(paragraph: Paragraph, { style, styles, label }: LabelSource): Piece[] {
  if (isUnseen(paragraph, styles)) return [];
  const found = label(paragraph.numbering, style);
  if (!found) return [];
  const { bold, italic, caps } = effectiveFormat(layOver(found.format, paragraph.mark), style, styles);
  return [{ text: caps ? found.text.toUpperCase() : found.text, bold, italic }];
}

/** It takes no line of its own, so it is not counted: nothing but the end of a section, or hidden together with its mark. */
function isUnseen(paragraph: Paragraph, styles: Styles): boolean {
  return (paragraph.nextSection !== undefined || isMarkHidden(paragraph, styles)) && !isTextShown(paragraph, styles);
}
