import type { Issue, Span } from '../../../schemas/index.js';
import type { BlockNode } from '../../tree/nodes.js';
import { detectLegacyEncoding, legacyEncodings } from './legacy-encoding.js';

/** What stands for a character that was lost before or while the text was decoded. */
const LOST = /[\uFFFD\p{Cs}]/gu;

interface PlacedText {
  text: string;
  place: Pick<Span, 'block' | 'row' | 'column'>;
}

/** Text that is there and cannot be relied on: spoilt characters, letters of a legacy font. */
export function findTextIssues(blocks: readonly BlockNode[]): Issue[] {
  const texts = blocks.flatMap((block) => textsOf(block));
  return [...findLostCharacters(texts), ...findLegacyEncodings(texts)];
}

function textsOf(block: BlockNode): PlacedText[] {
  if (block.type === 'paragraph') return [{ text: block.text, place: { block: block.id } }];
  return block.children
    .flatMap((row) => row.children)
    .map(({ text, row, column }) => ({ text, place: { block: block.id, row, column } }));
}

function findLostCharacters(texts: readonly PlacedText[]): Issue[] {
  const spans = texts.flatMap(({ text, place }) =>
    [...text.matchAll(LOST)].map(({ index }) => ({ ...place, start: index, end: index + 1 })),
  );
  return spans.length > 0 ? [{ code: 'replacement-character', severity: 'error', data: { count: spans.length }, spans }] : [];
}

function findLegacyEncodings(texts: readonly PlacedText[]): Issue[] {
  const found = texts.map(({ text, place }) => ({ encoding: detectLegacyEncoding(text), span: { ...place, start: 0, end: text.length } }));
  return legacyEncodings.flatMap((encoding) => {
    const spans = found.filter((one) => one.encoding === encoding).map(({ span }) => span);
    return spans.length > 0 ? [{ code: 'legacy-encoding', severity: 'error' as const, data: { encoding }, spans }] : [];
  });
}
