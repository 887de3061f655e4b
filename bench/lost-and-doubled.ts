import type { PlanRecord } from '../schemas/index.js';

export interface Difference {
  /** Words of the one record that the other does not have. */
  readonly lost: number;
  /** Words that the other has besides. */
  readonly doubled: number;
}

/** Tables of so few columns lay out letterheads and signatures; no head is repeated in them. */
const LAYOUT_COLUMNS = 2;

/**
 * The words of two readings of one paper against each other, each counted as
 * often as it occurs. Page numbers and stamps are of the copy, and heads that
 * a page break repeats in a table count once.
 */
export function lostAndDoubled(one: PlanRecord, other: PlanRecord): Difference {
  const [left, right] = [wordCounts(one), wordCounts(other)];
  return { lost: without(left, right), doubled: without(right, left) };
}

function without(counts: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  return [...counts].reduce((sum, [word, count]) => sum + Math.max(0, count - (others.get(word) ?? 0)), 0);
}

function wordCounts(record: PlanRecord): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of textsOf(record))
    for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function textsOf({ blocks, parts }: PlanRecord): string[] {
  const seen = new Set<string>();
  const spans = parts.filter(({ kind }) => kind !== 'furniture' && kind !== 'stamp').flatMap((part) => part.spans);
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? spans.filter((span) => span.block === block.id).map(({ start, end }) => block.text.slice(start, end)) : [],
  );
  const rows = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [];
    if (block.columns <= LAYOUT_COLUMNS) return block.cells.map(({ text }) => text);
    const count = Math.max(...block.cells.map(({ row }) => row)) + 1;
    return Array.from({ length: count }, (_, row) =>
      block.cells
        .filter((cell) => cell.row === row)
        .map(({ text }) => text)
        .join('\n'),
    ).filter((text) => !seen.has(text) && seen.add(text));
  });
  return [...paragraphs, ...rows];
}
