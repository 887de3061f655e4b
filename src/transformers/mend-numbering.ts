import type { Issue } from '../../schemas/index.js';
import { columnRole } from '../knowledge/column-heads.js';
import { mendHeadings } from '../mentions/recognized/mend-headings.js';
import { mendRowNumbers } from '../mentions/recognized/mend-row-numbers.js';
import { append } from '../tree/append.js';
import type { BlockNode } from '../tree/nodes.js';
import type { Content, Grid, Passage, PlanTree } from '../tree/plan-tree.js';
import type { SourceText } from '../tree/source-text.js';
import { distinctCells } from '../tree/plan-tree.js';

interface Holder {
  source: SourceText;
}

/**
 * Row numbers and the Roman numbers of headings that were recognized in a
 * picture, read by their order. Comes after passages and tables are whole.
 */
export function mendNumbering() {
  return (tree: PlanTree): void => {
    const isScan = tree.source.textOrigin === 'ocr';
    const recognized = new Set(tree.blocks.flatMap((block) => (isScan || hasConfidences(block) ? [block.id] : [])));
    if (recognized.size === 0) return;
    const ofPicture = ({ source }: Holder) => source.cite().spans.some(({ block }) => recognized.has(block));
    const passages = tree.children.filter(isPassage).filter(ofPicture);
    const columns = tree.children.filter(isGrid).map((grid) => numberColumn(grid).filter(ofPicture));
    append(tree.issues, [respell(passages, mendHeadings), ...columns.map((cells) => respell(cells, mendRowNumbers))].flat());
  };
}

function isPassage(piece: Content): piece is Passage {
  return piece.type === 'passage';
}

function isGrid(piece: Content): piece is Grid {
  return piece.type === 'grid';
}

function hasConfidences(block: BlockNode): boolean {
  if (block.type === 'paragraph') return block.confidences !== undefined;
  return block.children.some((row) => row.children.some(({ confidences }) => confidences !== undefined));
}

/** The cells of the first column when its head says that it numbers the rows. */
function numberColumn({ rows }: Grid): Holder[] {
  const cells = distinctCells(rows.flatMap((row) => (row.cells[0] ? [{ cells: [row.cells[0]] }] : [])));
  return cells.some(({ source }) => columnRole(source.text) === 'number') ? cells : [];
}

function respell(holders: readonly Holder[], mend: (texts: readonly string[]) => string[]): Issue[] {
  const mended = mend(holders.map(({ source }) => source.text));
  return holders.flatMap((holder, index) => {
    const { text } = holder.source;
    const [raw, read] = [firstWord(text), firstWord(mended[index] ?? text)];
    if (raw === read) return [];
    holder.source = holder.source.respelled(mended[index] ?? text);
    return [{ code: 'misread-mended', severity: 'info' as const, data: { raw, read }, spans: holder.source.cite(0, text.indexOf(raw) + raw.length).spans }];
  });
}

function firstWord(text: string): string {
  return /\S+/u.exec(text)?.[0] ?? '';
}
