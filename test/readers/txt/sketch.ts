import { expect, test } from '@jest/globals';
import { readText } from '../../../src/readers/txt/read-text.js';
import type { BlockNode, DocumentTree, TableCellNode, TableRowNode } from '../../../src/tree/nodes.js';

/**
 * A paragraph as its text, a table as its rows, "1 | Họp | Văn phòng"; a cell
 * merged over n columns ends in "⇔n", over n rows in "⇕n".
 */
export type Sketch = (string | string[])[];

export function treeOf(text: string): DocumentTree {
  return readText({ text, encoding: 'utf-8' }, Buffer.byteLength(text));
}

export function sketch(text: string): Sketch {
  return treeOf(text).children.map((block) => (block.type === 'paragraph' ? block.text : block.children.map(sketchRow)));
}

function sketchRow({ children }: TableRowNode): string {
  return children.map(sketchCell).join(' | ');
}

function sketchCell({ text, columnSpan, rowSpan }: TableCellNode): string {
  const spans = `${columnSpan > 1 ? `⇔${columnSpan}` : ''}${rowSpan > 1 ? `⇕${rowSpan}` : ''}`;
  return `${text.replaceAll('|', '\\|')}${spans}`;
}

export interface SketchCase {
  what: string;
  text: string;
  expected: Sketch;
}

export function testSketches(cases: readonly SketchCase[]): void {
  test.each(cases)('$what', ({ text, expected }) => {
    expect(sketch(text)).toEqual(expected);
  });
}

export function lines(...text: string[]): string {
  return text.join('\n');
}

/** All text of all blocks. */
export function textOf(tree: DocumentTree): string {
  return tree.children.flatMap(textsOf).join('\n');
}

function textsOf(block: BlockNode): string[] {
  return block.type === 'paragraph' ? [block.text] : block.children.flatMap((row) => row.children.map(({ text }) => text));
}
