import { findLetterheadWords } from '../knowledge/plan-words/letterhead-words.js';
import { foldKey } from '../text/fold.js';
import type { Content, PlanTree } from '../tree/plan-tree.js';

/** MỤC ĐÍCH ........ 3 | MỤC ĐÍCH……3 | MỤC ĐÍCH 3 */
const ENTRY = /^(?<title>.*?\p{L}.*?)(?:\s*(?<leader>(?:[.…]\s?){3,}|…+)\s*|\s+)(?<page>\d{1,3})$/u;
/** One heading may be the whole list, but then nothing tells it from a sentence that ends in a number. */
const MIN_ENTRIES = 2;
/** "Mở đầu" */
const MIN_TITLE = 5;
/** Lines of one entry above the one with its page. */
const MAX_ABOVE = 2;

/**
 * Sets the table of contents apart that Word makes of a long plan: below
 * "MỤC LỤC", titles with their pages, which never fall. An entry has dots
 * before its page, or begins with a line that comes again below; without that
 * it is what the plan begins with.
 */
export function dropTableOfContents() {
  return (tree: PlanTree): void => {
    const heading = tree.children.findIndex((piece) => piece.type === 'passage' && findLetterheadWords(piece.source.text, 'contents'));
    if (heading < 0) return;
    const below = tree.children.slice(heading + 1);
    const count = countContents(below);
    if (count === 0) return;
    for (const piece of tree.children.slice(heading, heading + 1 + count)) piece.part = 'furniture';
  };
}

/** How many of the pieces are entries. */
function countContents(pieces: readonly Content[]): number {
  const lines = pieces.flatMap((piece) => linesOf(piece)).map((line) => foldKey(line));
  const titles = new Set(lines.filter(({ length }) => length >= MIN_TITLE));
  let [count, entries, page] = [0, 0, 0];
  for (const [index, piece] of pieces.entries()) {
    const pages = linesOf(piece).map((line) => pageOf(line, titles));
    const isEntry = pages.length > 0 && pages.every((one, place) => one !== undefined && one >= (pages[place - 1] ?? page));
    if (isEntry) {
      [count, entries, page] = [index + 1, entries + pages.length, pages.at(-1) ?? page];
    } else if (index - count >= MAX_ABOVE) break;
  }
  return entries >= MIN_ENTRIES ? count : 0;
}

/** A passage, or the rows of a table that tabs make of entries. */
function linesOf(piece: Content): string[] {
  if (piece.type === 'passage') return [piece.source.text.trim()];
  return piece.rows.map(({ cells }) =>
    [...new Set(cells)]
      .map(({ source }) => source.text.trim())
      .join(' ')
      .trim(),
  );
}

function pageOf(line: string, titles: ReadonlySet<string>): number | undefined {
  const { title = '', leader, page } = ENTRY.exec(line)?.groups ?? {};
  if (!page) return undefined;
  const key = foldKey(title);
  return leader || [...titles].some((other) => key.startsWith(other)) ? Number(page) : undefined;
}
