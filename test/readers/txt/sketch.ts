import { readText } from '../../../src/readers/txt/read-text.js';
import type { BlockNode, DocumentTree } from '../../../src/tree/nodes.js';

/** A paragraph as its text, a table as its rows; a cell merged over n columns ends in "⇔n", over n rows in "⇕n". */
export type Sketch = (string | string[][])[];

export function treeOf(text: string): DocumentTree {
  return readText({ text, encoding: 'utf-8' }, Buffer.byteLength(text));
}

export function sketch(text: string): Sketch {
  return treeOf(text).children.map((block) => sketchBlock(block));
}

function sketchBlock(block: BlockNode): string | string[][] {
  if (block.type === 'paragraph') return block.text;
  return block.children.map((row) =>
    row.children.map(
      ({ text, columnSpan, rowSpan }) => `${text}${columnSpan > 1 ? `⇔${columnSpan}` : ''}${rowSpan > 1 ? `⇕${rowSpan}` : ''}`,
    ),
  );
}

/** All text of all blocks. */
export function textOf(tree: DocumentTree): string {
  return tree.children
    .map((block) =>
      block.type === 'paragraph' ? block.text : block.children.flatMap((row) => row.children.map(({ text }) => text)).join('\n'),
    )
    .join('\n');
}
