import type { Block, Inline } from '../docx/model.js';

/** What stands above the text of the first page, by whether later pages show it too; undefined where there is none. */
export interface FirstHeader {
  readonly blocks: readonly Block[];
  readonly isOfEveryPage: boolean;
}

/**
 * The text below the header of its first page, where that belongs to it: of
 * this page alone ("Different First Page", ECMA-376 part 1, 17.10.6), or a
 * letterhead, which a template repeats on every page. A letterhead has words of
 * several lines beside each other; other headers of every page are running
 * heads, as is any above a text that begins with a table: its own letterhead.
 */
export function withFirstHeader(header: FirstHeader | undefined, text: readonly Block[]): Block[] {
  if (!header?.blocks.some(isShown)) return [...text];
  const isRunning = header.isOfEveryPage && (!header.blocks.some(isLetterhead) || text.find(isShown)?.kind === 'table');
  return isRunning ? [...text] : [...header.blocks, ...text];
}

function isLetterhead(block: Block): boolean {
  if (block.kind !== 'table') return false;
  return block.rows.some(({ cells }) => cells.filter(({ blocks }) => linesOf(blocks) > 1).length > 1);
}

function linesOf(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === 'paragraph' && isShown(block)).length;
}

function isShown(block: Block): boolean {
  return block.kind !== 'paragraph' || block.content.some((inline) => inline.kind === 'text-box' || isWords(inline));
}

function isWords(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text.trim() !== '';
}
