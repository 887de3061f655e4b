import type { Content, GridCell, GridRow, SectionTitle } from './plan-tree.js';
import { SourceText } from './source-text.js';

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
  return SourceText.join(passages.map(({ source }, index) => source.slice(index === 0 ? start : 0, index === last ? end : undefined)));
}

/** The number of the block in which a text begins; blocks are numbered in reading order. */
export function blockNumber(source: SourceText | undefined): number {
  return Number(source?.cite().spans[0]?.block.slice(1));
}
