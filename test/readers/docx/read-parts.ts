import { docxFile, type DocxParts } from '../../../scripts/fixtures/docx-file.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import type { BlockNode, ParagraphNode, TableNode } from '../../../src/tree/nodes.js';

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

/** A paragraph of one run. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a list. */
export function li(text: string, numId: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

export function tbl(rows: readonly string[], grid: readonly number[] = []): string {
  return `<w:tbl><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

/** A cell of one paragraph, or of the blocks given. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

/** A list of these levels, in use under the same number. */
export function list(id: number, levels: readonly string[], more = ''): string {
  return `<w:abstractNum w:abstractNumId="${id}">${more}${levels.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

interface LevelOptions {
  start?: number;
  more?: string;
}

/** A level that begins with 1. */
export function lvl(place: number, format: string, text: string, { start = 1, more = '' }: LevelOptions = {}): string {
  return `<w:lvl w:ilvl="${place}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}
