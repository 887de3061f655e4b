import { documentTree } from '../../tree/build.js';
import type { BlockNode, DocumentTree } from '../../tree/nodes.js';
import { alignedColumns } from './aligned-columns.js';
import { barredRows } from './barred-rows.js';
import type { DecodedText } from './decode-text.js';
import { drawnTable, openTable } from './drawn-table.js';
import { findTextIssues } from './find-text-issues.js';
import { countPages, splitLines, type Line } from './lines.js';
import { htmlTable } from './html-table.js';
import { listedCells } from './listed-cells.js';
import { numberedColumns } from './numbered-columns.js';
import { readPageParagraphs } from './page-paragraphs.js';
import { paragraphs } from './paragraphs.js';
import { partedRows } from './parted-rows.js';
import { pipeTable } from './pipe-table.js';
import { readMarks } from './read-marks.js';
import { segment } from './segment.js';
import { tabLayout } from './tab-layout.js';
import { tabbedCells } from './tabbed-cells.js';
import { tabTable } from './tab-table.js';

/**
 * The tree of a text: tables, and each other line a paragraph. Every
 * character that is no white space and no sign of markup stands in exactly
 * one block, as it was found.
 */
export function readText({ text, encoding }: DecodedText, byteSize: number): DocumentTree {
  const blocks = segment(splitLines(text), [htmlTable, pipeTable, drawnTable, openTable, barredRows, partedRows], readRunningText);
  const pageCount = countPages(text);
  const tree = documentTree(blocks, {
    mediaType: 'text/plain',
    byteSize,
    textOrigin: 'digital',
    encoding,
    ...(pageCount ? { pageCount } : {}),
  });
  return { ...tree, issues: findTextIssues(tree.children) };
}

/** Marks go before tables are looked for, for they may hold several cells or lines. */
function readRunningText(lines: readonly Line[]): BlockNode[] {
  return segment(
    readMarks(readPageParagraphs(lines)),
    [tabTable, tabbedCells, tabLayout, listedCells, numberedColumns, alignedColumns],
    paragraphs,
  );
}
