import { z } from 'zod';
import { spanSchema, type PlanRecord, type Section, type Span } from '../../schemas/index.js';

const evidenceSchema = z.object({ raw: z.string(), spans: z.array(spanSchema) });

export interface Cited {
  /** Where in the record: "header.title". */
  path: string;
  raw: string;
  spans: Span[];
}

/** Everything in a record that quotes the source, at any depth. */
export function citationsOf(value: unknown, path = ''): Cited[] {
  if (typeof value !== 'object' || value === null) return [];
  const evidence = evidenceSchema.safeParse(value);
  const own = evidence.success ? [{ ...evidence.data, path }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => citationsOf(child, path ? `${path}.${key}` : key))];
}

export function slice(record: PlanRecord, { block: id, start, end, row, column }: Span): string {
  const block = record.blocks.find((each) => each.id === id);
  if (block?.kind === 'paragraph') return block.text.slice(start, end);
  return block?.cells.find((cell) => cell.row === row && cell.column === column)?.text.slice(start, end) ?? '(no such cell)';
}

/** One entry for each character of the blocks that is no white space: "b12/4", "b40/1/2/0". */
export function characters(record: PlanRecord): string[] {
  return record.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? visible(block.text).map((offset) => `${block.id}/${offset}`)
      : block.cells.flatMap(({ row, column, text }) => visible(text).map((offset) => `${block.id}/${row}/${column}/${offset}`)),
  );
}

/** The characters that spans cover, each as often as it is covered. */
export function covered(record: PlanRecord, spans: readonly Span[]): string[] {
  return spans.flatMap((span) => {
    const place = span.row === undefined ? span.block : `${span.block}/${span.row}/${String(span.column)}`;
    return visible(slice(record, span)).map((offset) => `${place}/${offset + span.start}`);
  });
}

export function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}

function visible(text: string): number[] {
  return [...text.matchAll(/\S/gu)].map(({ index }) => index);
}
