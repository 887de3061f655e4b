import type { Node, Parent } from 'unist';
import type { Issue, PartKind, Source } from '../../schemas/index.js';
import type { BlockNode, DocumentTree, TableCellNode, TableNode } from './nodes.js';
import type { EndDraft, HeadDraft, ShortNameDraft } from './drafts.js';
import { emptyLandmarks, type Landmarks } from './landmarks.js';
import type { ReferenceNode } from './reference-node.js';
import { SourceText } from './source-text.js';
import type { AmountNode, TargetNode } from './target-node.js';
import type { TaskNode } from './task-node.js';

/**
 * The tree that transformers work on: content in reading order, each piece
 * with the part it belongs to, and the sections that the content forms.
 */
export interface PlanTree extends Parent {
  type: 'root';
  children: Content[];
  /** The reader's blocks, untouched. */
  blocks: BlockNode[];
  source: Source;
  engines?: Record<string, string>;
  landmarks: Landmarks;
  sections: SectionNode[];
  head: HeadDraft;
  /** Of the decision that issues the plan, where one paper holds both. */
  decision?: { head: HeadDraft; end: EndDraft };
  end: EndDraft;
  shortNames: ShortNameDraft[];
  tasks: TaskNode[];
  targets: TargetNode[];
  amounts: AmountNode[];
  references: ReferenceNode[];
  issues: Issue[];
}

export type Content = Passage | Grid;

/** A paragraph as the author meant it: one block, or several that a page break or a line end cut apart. */
export interface Passage extends Node {
  type: 'passage';
  source: SourceText;
  part?: PartKind;
  bold: boolean;
  afterGap: boolean;
  /** What it opens with, where that was misread. */
  marker?: Marker;
}

/** A table as the author meant it, maybe of several blocks, with merged cells expanded. */
export interface Grid extends Node {
  type: 'grid';
  columns: number;
  rows: GridRow[];
  part?: PartKind;
}

export type RowKind = 'head' | 'column-numbers' | 'group' | 'total' | 'task';

export interface GridRow {
  /** One for each column; the places of a merged cell share one object. */
  cells: GridCell[];
  kind?: RowKind;
}

export interface GridCell {
  source: SourceText;
  node: TableCellNode;
}

/** The written mark of a division. */
export interface Marker {
  family: string;
  /** As written, without punctuation: "II", "1.1", "đ", "-". */
  label: string;
  /** Place in its family's order, from 1; undefined for bullets. */
  ordinal?: number;
  /** Length of the mark in the passage, the blank behind it included. */
  length: number;
}

export interface SectionNode extends Node {
  type: 'section';
  label: string;
  path: string;
  level: number;
  marker?: Marker;
  heading?: Passage;
  title: SectionTitle;
  /** Its own content in reading order, the heading and the title left out. */
  own: Content[];
  children: SectionNode[];
}

/**
 * Where a title stands: behind the marker, or in passages of its own ("Chương
 * I" / "QUY ĐỊNH CHUNG"). `start` cuts the first passage, `end` the last.
 */
export interface SectionTitle {
  passages: Passage[];
  start: number;
  end?: number;
}

/** One passage for each paragraph, one grid for each table. */
export function plantTree(document: DocumentTree): PlanTree {
  return {
    type: 'root',
    children: document.children.map((block) => (block.type === 'table' ? grid([block]) : passageOf(block))),
    blocks: document.children,
    source: document.source,
    landmarks: emptyLandmarks(),
    sections: [],
    head: { bodies: [], title: SourceText.empty },
    end: { recipients: [], signatories: [], unread: [] },
    shortNames: [],
    tasks: [],
    targets: [],
    amounts: [],
    references: [],
    issues: [...document.issues],
    ...(document.engines ? { engines: document.engines } : {}),
  };
}

const PART_APART = { margin: 'furniture', layer: 'stamp' } as const;

function passageOf(block: Extract<BlockNode, { type: 'paragraph' }>): Passage {
  const bold = (block.styles ?? []).filter(({ kind }) => kind === 'bold');
  const covered = bold.reduce((sum, { start, end }) => sum + block.text.slice(start, end).trim().length, 0);
  const length = block.text.trim().length;
  return {
    type: 'passage',
    source: SourceText.of(block.text, { block: block.id }),
    bold: length > 0 && covered >= length * 0.9,
    afterGap: block.afterGap ?? false,
    ...(block.apart ? { part: PART_APART[block.apart] } : {}),
    ...(block.note ? { part: 'note' } : {}),
  };
}

export function grid(tables: readonly TableNode[]): Grid {
  const columns = Math.max(...tables.map((table) => table.columns));
  return { type: 'grid', columns, rows: tables.flatMap((table) => expandRows(table)) };
}

/** Every place of a merged cell holds that cell. */
function expandRows(table: TableNode): GridRow[] {
  const rows = table.children.map(() => [] as GridCell[]);
  for (const node of table.children.flatMap((row) => row.children)) {
    const { row, column } = node;
    const cell = { node, source: SourceText.of(node.text, { block: table.id, row, column }) };
    for (let down = row; down < Math.min(row + node.rowSpan, rows.length); down += 1)
      for (let right = column; right < column + node.columnSpan; right += 1) (rows[down] ?? [])[right] = cell;
  }
  return rows.map((cells, row) => ({ cells: fillHoles(cells, table, row) }));
}

function fillHoles(cells: readonly (GridCell | undefined)[], table: TableNode, row: number): GridCell[] {
  return Array.from({ length: table.columns }, (_, column) => {
    const node: TableCellNode = { type: 'tableCell', row, column, rowSpan: 1, columnSpan: 1, text: '' };
    return cells[column] ?? { node, source: SourceText.empty };
  });
}

/** Each cell of the rows once, in reading order. */
export function distinctCells(rows: readonly GridRow[]): GridCell[] {
  return [...new Set(rows.flatMap(({ cells }) => cells))];
}

/** All the source text of a piece of content. */
export function sourcesOf(content: Content): SourceText[] {
  return content.type === 'passage' ? [content.source] : distinctCells(content.rows).map(({ source }) => source);
}

export function titleSource({ passages, start, end }: SectionTitle): SourceText {
  const last = passages.length - 1;
  return SourceText.join(
    passages.map(({ source }, index) => source.slice(index === 0 ? start : 0, index === last ? end : undefined)),
  );
}
