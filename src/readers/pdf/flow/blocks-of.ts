import { append } from '../../../tree/append.js';
import { paragraph } from '../../../tree/build.js';
import type { BlockNode } from '../../../tree/nodes.js';
import { layerTexts } from '../layers.js';
import type { Footnote, Layer, PageContent, PageTable, Piece, TextLine } from '../page-content.js';
import { growingTable, tableNode, type GrowingTable } from './growing-table.js';
import { findMarginLines } from './margins.js';
import { mendTable } from './mend-table.js';
import { belongsTo, paragraphOf, type PlacedLine } from './open-paragraph.js';
import { regionOf } from './regions.js';
import { textAreas, type TextArea } from './text-area.js';

/** Room above a line, in parts of the pitch or of the font size, that shows as a gap. */
const [GAP_OF_PITCH, GAP_OF_SIZE] = [1.6, 2.4];

/** What is being put together from one page to the next. */
interface Flow {
  readonly blocks: (BlockNode | GrowingTable)[];
  /** Lines of the paragraph that may go on. */
  open: PlacedLine[];
  /** What stands amid its lines without being part of the text: page numbers, notes. They follow it. */
  aside: BlockNode[];
  /** The table that the last page ended with, and the first part of it. */
  table: { last: GrowingTable; first: GrowingTable; page: number } | undefined;
}

/** The blocks of all pages in reading order. */
export function blocksOf(pages: readonly PageContent[]): BlockNode[] {
  const margins = findMarginLines(pages);
  const areaOf = textAreas(
    pages.map((content) => ({
      content,
      lines: content.pieces.filter((piece): piece is TextLine => piece.kind === 'line' && !margins.has(piece)),
    })),
  );
  const flow: Flow = { blocks: [], open: [], aside: [], table: undefined };
  for (const content of pages) {
    let above: Piece | undefined;
    for (const piece of content.pieces) {
      if (piece.kind === 'line' && margins.has(piece))
        flow.aside.push({ ...paragraph(piece.text, { apart: 'margin' }), regions: [regionOf(content, [piece])] });
      else addPiece(flow, piece, above, content, areaOf(content));
      if (piece.kind === 'line' || piece.kind === 'table') above = piece;
    }
  }
  closeParagraph(flow);
  return flow.blocks.map((block) => ('widths' in block ? tableNode(block) : block));
}

function addPiece(flow: Flow, piece: Piece, above: Piece | undefined, content: PageContent, area: TextArea): void {
  if (piece.kind === 'line') addLine(flow, { line: piece, content, area, afterGap: isAfterGap(piece, above, area) });
  else if (piece.kind === 'table') addTable(flow, piece, content);
  else append(flow.aside, asideOf(piece, content));
}

function asideOf(piece: Footnote | Layer, content: PageContent): BlockNode[] {
  const regions = [regionOf(content, [piece])];
  if (piece.kind === 'layer') return layerTexts(piece).map((text) => ({ ...paragraph(text, { apart: 'layer' }), regions }));
  const { text, styles } = piece;
  return [{ ...paragraph(text, { note: 'footnote', ...(styles.length > 0 ? { styles } : {}) }), regions }];
}

function addLine(flow: Flow, placed: PlacedLine): void {
  if (placed.line.text === '') return;
  flow.table = undefined;
  if (!belongsTo(flow.open, placed)) closeParagraph(flow);
  flow.open.push(placed);
}

function closeParagraph(flow: Flow): void {
  if (flow.open.length > 0) flow.blocks.push(paragraphOf(flow.open));
  append(flow.blocks, flow.aside);
  flow.open = [];
  flow.aside = [];
}

/** A table at the top of a page may be the rest of one at the foot of the page before. */
function addTable(flow: Flow, table: PageTable, content: PageContent): void {
  const { table: before } = flow;
  const part = growingTable(content, table);
  const isNext = before !== undefined && before.page === content.page - 1 && flow.open.length === 0;
  const rest = isNext ? mendTable(before.last, part, before.first) : part;
  closeParagraph(flow);
  if (rest) flow.blocks.push(rest);
  flow.table = { last: rest ?? before?.last ?? part, first: isNext ? before.first : part, page: content.page };
}

function isAfterGap(line: TextLine, above: Piece | undefined, { pitch }: TextArea): boolean {
  if (!above) return false;
  const bottom = above.kind === 'line' ? above.baseline : above.y1;
  return line.baseline - bottom > Math.max(GAP_OF_PITCH * (pitch ?? 0), GAP_OF_SIZE * line.size * (pitch ? 0 : 1));
}
