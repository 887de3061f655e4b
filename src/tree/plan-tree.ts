import type { Node, Parent } from 'unist';
import type { Issue, PartKind, Source } from '../../schemas/index.js';
import type { EndDraft, HeadDraft, ShortNameDraft } from './drafts.js';
import type { Landmarks } from './landmarks.js';
import type { BlockNode, TableCellNode } from './nodes.js';
import type { ReferenceNode } from './reference-node.js';
import type { SourceText } from './source-text.js';
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
  /** Its passage ends with a colon: what follows is its list. */
  opensList?: true;
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
