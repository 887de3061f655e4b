import type { Issue } from '../../schemas/index.js';
import { columnRole } from '../knowledge/plan-words/column-heads.js';
import { mendHeadings } from '../mentions/recognized/mend-headings.js';
import { mendRowNumbers } from '../mentions/recognized/mend-row-numbers.js';
import { append } from '../tree/append.js';
import { distinctCells } from '../tree/content-sources.js';
import type { Content, Grid, Passage, PlanTree } from '../tree/plan-tree.js';
import type { SourceText } from '../tree/source-text.js';
import { recognizedBlocks } from '../tree/word-confidences.js';
import { countsRows } from './counts-rows.js';
import { mendMarkers } from './outline/mend-markers.js';

interface Holder {
  source: SourceText;
}

/**
 * Row numbers and the Roman numbers of headings that were recognized in a
 * picture, read by their order. Comes after passages and tables are whole.
 */
export function mendNumbering() {
  return (tree: PlanTree): void => {
    const recognized = recognizedBlocks(tree);
    if (recognized.size === 0) return;
    const ofPicture = ({ source }: Holder) => source.cite().spans.some(({ block }) => recognized.has(block));
    const passages = tree.children.filter(isPassage).filter(ofPicture);
    const columns = tree.children.filter(isGrid).map((grid) => numberColumn(grid).filter(ofPicture));
    append(tree.issues, [respell(passages, mendHeadings), ...columns.map((cells) => respell(cells, mendRowNumbers))].flat());
    append(tree.issues, mendMarkers(passages).map(openAnew));
  };
}

function isPassage(piece: Content): piece is Passage {
  return piece.type === 'passage';
}

function isGrid(piece: Content): piece is Grid {
  return piece.type === 'grid';
}

/** The cells of the first column whose head says that it numbers the rows; a narrow one may stand before it. Else the first, where it does so below a head that was misread. */
function numberColumn({ rows }: Grid): Holder[] {
  const named = rows.map(({ cells }) => cells.findIndex(({ source }) => columnRole(source.text) === 'number')).find((index) => index >= 0);
  const cells = distinctCells(rows.map((row) => ({ cells: row.cells.slice(named ?? 0, (named ?? 0) + 1) })));
  return named !== undefined || countsRows(cells.map(({ source }) => source.text)) ? cells : [];
}

function respell(holders: readonly Holder[], mend: (texts: readonly string[]) => string[]): Issue[] {
  const mended = mend(holders.map(({ source }) => source.text));
  return holders.flatMap((holder, index) => {
    const { text } = holder.source;
    const [raw, read] = [firstWord(text), firstWord(mended[index] ?? text)];
    if (raw === read) return [];
    holder.source = holder.source.respelled(mended[index] ?? text);
    return [issueOf(holder, raw, read)];
  });
}

/** Its text stays: it would have another length. */
function openAnew({ passage, marker }: ReturnType<typeof mendMarkers>[number]): Issue {
  passage.marker = marker;
  return issueOf(passage, firstWord(passage.source.text), `${marker.label}.`);
}

function issueOf({ source }: Holder, raw: string, read: string): Issue {
  return {
    code: 'misread-mended',
    severity: 'info',
    data: { raw, read },
    spans: source.cite(0, source.text.indexOf(raw) + raw.length).spans,
  };
}

function firstWord(text: string): string {
  return /\S+/u.exec(text)?.[0] ?? '';
}
