import type { Region, TableNode, TableRowNode, WordConfidence } from '../../../tree/nodes.js';
import type { PageContent, PageTable } from '../page-content.js';
import { regionOf } from './regions.js';

/** A table that takes up what a page break cut from it. */
export interface GrowingTable {
  readonly widths: readonly number[];
  readonly isLayout: boolean;
  /** It reaches the foot of its page. */
  endsPage: boolean;
  rows: number;
  cells: GrowingCell[];
  regions: Region[];
}

export interface GrowingCell {
  row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  text: string;
  confidences?: WordConfidence[];
  regions: Region[];
  readonly isOpenAbove: boolean;
  isOpenBelow: boolean;
}

/** Part of a page's height below which only its margin and a line or two have room. */
const FOOT = 0.8;

export function growingTable(content: PageContent, table: PageTable): GrowingTable {
  return {
    widths: table.xs.slice(1).map((x, index) => x - (table.xs[index] ?? 0)),
    isLayout: table.isLayout ?? false,
    endsPage: table.y1 > FOOT * content.height,
    rows: table.rows,
    cells: table.cells.map(({ row, column, rowSpan, columnSpan, text, confidences, isOpenAbove, isOpenBelow, ...box }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
      ...(confidences ? { confidences } : {}),
      isOpenAbove,
      isOpenBelow,
      regions: [regionOf(content, [box])],
    })),
    regions: [regionOf(content, [table])],
  };
}

export function tableNode({ widths, rows, cells, regions }: GrowingTable): TableNode {
  const children = Array.from({ length: rows }, (_, index): TableRowNode => ({
    type: 'tableRow',
    children: cells
      .filter(({ row }) => row === index)
      .sort((one, other) => one.column - other.column)
      .map(({ row, column, rowSpan, columnSpan, text, confidences, regions: own }) => ({
        type: 'tableCell',
        row,
        column,
        rowSpan,
        columnSpan,
        text,
        ...(confidences ? { confidences } : {}),
        regions: own,
      })),
  }));
  return { type: 'table', id: '', columns: widths.length, children, regions };
}
