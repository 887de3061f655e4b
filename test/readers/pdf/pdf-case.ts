import { readFileSync } from 'node:fs';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import type { BlockNode, DocumentTree } from '../../../src/tree/nodes.js';

export function caseBytes(name: string): Uint8Array {
  return readFileSync(`fixtures/cases/pdf/${name}.pdf`);
}

export function readCase(name: string): Promise<DocumentTree> {
  return readPdf(caseBytes(name));
}

/** A paragraph as its text, with "margin: ", "layer: " or "footnote: " before what is no running text; a table as its rows. */
export type Sketch = (string | string[])[];

/** Cells are divided by " | ", paragraphs in them by " ¶ "; a cell over r rows and c columns ends in "⇓r" and "⇒c". */
export function sketch({ children }: DocumentTree): Sketch {
  return children.map((block) => sketchBlock(block));
}

export async function sketchCase(name: string): Promise<Sketch> {
  return sketch(await readCase(name));
}

function sketchBlock(block: BlockNode): string | string[] {
  if (block.type === 'paragraph') {
    const kind = block.apart ?? block.note;
    return kind ? `${kind}: ${block.text}` : block.text;
  }
  return block.children.map((row) =>
    row.children
      .map(
        ({ text, rowSpan, columnSpan }) =>
          text.replaceAll('\n', ' ¶ ') + (rowSpan > 1 ? `⇓${rowSpan}` : '') + (columnSpan > 1 ? `⇒${columnSpan}` : ''),
      )
      .join(' | '),
  );
}
