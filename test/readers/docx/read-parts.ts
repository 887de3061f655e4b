import { docxFile, type DocxParts } from '../../../scripts/fixtures/docx-file.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import type { BlockNode, ParagraphNode, TableNode } from '../../../src/tree/nodes.js';

export * from '../../../scripts/fixtures/docx-xml.js';

/** Reads a document put together from these parts. */
export async function readParts(parts: DocxParts): Promise<BlockNode[]> {
  const { children } = await readDocx(docxFile(parts));
  return children;
}

/** Texts of the blocks; a table as its rows of cells' texts. */
export async function textsOf(parts: DocxParts): Promise<(string | string[][])[]> {
  const blocks = await readParts(parts);
  return blocks.map((block) => (block.type === 'table' ? cellTexts(block) : block.text));
}

export function cellTexts(table: TableNode): string[][] {
  return table.children.map((row) => row.children.map(({ text }) => text));
}

/** The only block, a paragraph. */
export async function readOneParagraph(parts: DocxParts): Promise<ParagraphNode> {
  const [block, ...others] = await readParts(parts);
  if (block?.type !== 'paragraph' || others.length > 0) throw new Error('not one paragraph');
  return block;
}

export async function readOneTable(parts: DocxParts): Promise<TableNode> {
  const [block, ...others] = await readParts(parts);
  if (block?.type !== 'table' || others.length > 0) throw new Error('not one table');
  return block;
}
