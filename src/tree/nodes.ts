import type { Node, Parent } from 'unist';
import type { Issue, Source } from '../../schemas/index.js';
import type { z } from 'zod';
import type { regionSchema } from '../../schemas/block.js';

/**
 * The tree of a document: what a reader makes and transformers change.
 *
 * Blocks (paragraph, table) are the document's own pieces in reading order and
 * keep the ids and the text the reader gave them; transformers wrap and
 * annotate, they never rewrite text.
 */

export type Region = z.infer<typeof regionSchema>;

/** How a stretch of a block's text was set. */
export interface Style {
  start: number;
  end: number;
  kind: 'bold' | 'italic';
}

/** How sure the recognition of a stretch of a block's text is, from 0 to 1; text without one was not recognized but typed. */
export interface WordConfidence {
  start: number;
  end: number;
  confidence: number;
}

export interface ParagraphNode extends Node {
  type: 'paragraph';
  id: string;
  text: string;
  styles?: Style[];
  confidences?: WordConfidence[];
  regions?: Region[];
  /** An empty line or another gap stood before it in the source. */
  afterGap?: boolean;
  /** No part of the text: it stands in the margin of a page (number, running head), or was laid over the page (signature, stamp). */
  apart?: 'margin' | 'layer';
  /** It is a footnote or an endnote of the block before it. */
  note?: 'footnote' | 'endnote';
  /** It begins a page, in a source that knows pages but no places on them. */
  afterPageBreak?: boolean;
}

export interface TableCellNode extends Node {
  type: 'tableCell';
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Paragraphs of the cell are divided by "\n". */
  text: string;
  confidences?: WordConfidence[];
  regions?: Region[];
}

export interface TableRowNode extends Parent {
  type: 'tableRow';
  children: TableCellNode[];
}

export interface TableNode extends Parent {
  type: 'table';
  id: string;
  columns: number;
  children: TableRowNode[];
  regions?: Region[];
}

export type BlockNode = ParagraphNode | TableNode;

/** What a reader returns. */
export interface DocumentTree extends Parent {
  type: 'root';
  children: BlockNode[];
  source: Source;
  issues: Issue[];
  engines?: Record<string, string>;
}
