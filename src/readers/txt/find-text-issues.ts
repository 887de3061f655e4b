import type { Issue, Span } from '../../../schemas/index.js';
import { exactColumnRole } from '../../knowledge/plan-words/column-heads.js';
import type { BlockNode, TableNode } from '../../tree/nodes.js';
import { legacyEncodings } from '../legacy/decode-legacy.js';
import { detectLegacyEncoding } from '../legacy/detect-legacy.js';

/** What stands for a character that was lost before or while the text was decoded. */
const LOST = /[\uFFFD\p{Cs}]/gu;

/** Places shown of a text that is spoilt all through. */
const MAX_SPANS = 1000;
/** Blanks that set columns apart, twice in a line. */
const COLUMNS = /\S[^\S\t]{3,}\S+(?:\s{1,2}\S+)*[^\S\t]{3,}\S/u;
/** A cell of a table in HTML that was not read as one. */
const CELL_TAG = /<td[\s>]/iu;
/** Fewer such lines may have blanks to be filled in. */
const MIN_LINES = 3;

interface PlacedText {
  text: string;
  place: Pick<Span, 'block' | 'row' | 'column'>;
}

/** Text that is there and cannot be relied on: spoilt characters, letters of a legacy font, rows of a table that stayed lines. */
export function findTextIssues(blocks: readonly BlockNode[]): Issue[] {
  const texts = blocks.flatMap((block) => textsOf(block));
  return [...findLostCharacters(texts), ...findLegacyEncodings(texts), ...findUnreadColumns(blocks)];
}

function textsOf(block: BlockNode): PlacedText[] {
  if (block.type === 'paragraph') return [{ text: block.text, place: { block: block.id } }];
  return block.children.flatMap((row) => row.children).map(({ text, row, column }) => ({ text, place: { block: block.id, row, column } }));
}

function findLostCharacters(texts: readonly PlacedText[]): Issue[] {
  const spans = texts.flatMap(({ text, place }) =>
    [...text.matchAll(LOST)].map(({ index }) => ({ ...place, start: index, end: index + 1 })),
  );
  if (spans.length === 0) return [];
  return [{ code: 'replacement-character', severity: 'error', data: { count: spans.length }, spans: spans.slice(0, MAX_SPANS) }];
}

function findLegacyEncodings(texts: readonly PlacedText[]): Issue[] {
  const found = texts.map(({ text, place }) => ({ encoding: detectLegacyEncoding(text), span: { ...place, start: 0, end: text.length } }));
  return legacyEncodings.flatMap((encoding) => {
    const spans = found.filter((one) => one.encoding === encoding).map(({ span }) => span);
    return spans.length > 0 ? [{ code: 'legacy-encoding', severity: 'error' as const, data: { encoding }, spans }] : [];
  });
}

/** Lines that look like rows of three columns or more, or like the heads of so many, and could not be read as such. */
function findUnreadColumns(blocks: readonly BlockNode[]): Issue[] {
  const rows = blocks.filter((block) => block.type === 'paragraph' && COLUMNS.test(block.text));
  const tagged = blocks.filter((block) => block.type === 'paragraph' && CELL_TAG.test(block.text));
  const unread = new Set([...(rows.length < MIN_LINES ? [] : rows), ...tagged, ...headsInARow(blocks), ...numbersBehindTables(blocks)]);
  const spans = blocks.flatMap((block, index) => {
    if (block.type === 'table') return isHeadAlone(block, blocks[index + 1]) ? [headSpan(block)] : [];
    return unread.has(block) ? [{ block: block.id, start: 0, end: block.text.length }] : [];
  });
  return spans.length === 0 ? [] : [{ code: 'columns-unread', severity: 'warning', spans }];
}

/** Paragraphs that are nothing but heads of columns, below one another, the first that of a number. */
function headsInARow(blocks: readonly BlockNode[]): BlockNode[] {
  const heads = blocks.map((block) => (block.type === 'paragraph' ? exactColumnRole(block.text) : undefined));
  return heads.flatMap((role, index) => {
    const length = role === 'number' ? heads.slice(index).findIndex((next) => next === undefined) : 0;
    return length >= MIN_LINES ? blocks.slice(index, index + length) : [];
  });
}

/** Known heads of columns, and behind them lines with tabs that fit into no row. */
function isHeadAlone({ children: [head, ...rows] }: TableNode, next: BlockNode | undefined): boolean {
  const roles = head?.children.filter(({ text }) => exactColumnRole(text)) ?? [];
  const goesOn = next?.type === 'table' || (next?.type === 'paragraph' && next.text.includes('\t'));
  return rows.length === 0 && roles.length >= MIN_LINES && goesOn;
}

function headSpan({ id, children: [head] }: TableNode): Span {
  return { block: id, row: 0, column: 0, start: 0, end: head?.children[0]?.text.length ?? 0 };
}

/** The number of the next row behind a table, alone in its paragraph. */
function numbersBehindTables(blocks: readonly BlockNode[]): BlockNode[] {
  return blocks.filter((block, index) => block.type === 'paragraph' && Number(block.text) === lastNumber(blocks[index - 1]) + 1);
}

function lastNumber(block: BlockNode | undefined): number {
  const number = block?.type === 'table' ? block.children.at(-1)?.children[0]?.text : undefined;
  return number !== undefined && /^\d{1,3}$/u.test(number) ? Number(number) : NaN;
}
