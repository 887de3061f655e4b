import type { Evidence, PlanRecord, Span } from '../../schemas/index.js';
import type { BlockNode, WordConfidence } from '../tree/nodes.js';

type Words = ReadonlyMap<string, readonly WordConfidence[]>;

/** No value of the record is surer than the least sure of the recognized words that it was read from. Changes the record. */
export function capConfidence(record: PlanRecord, blocks: readonly BlockNode[]): void {
  const words = wordsByPlace(blocks);
  if (words.size > 0) capWithin(record, words);
}

function wordsByPlace(blocks: readonly BlockNode[]): Words {
  const words = new Map<string, readonly WordConfidence[]>();
  for (const block of blocks) {
    if (block.type === 'paragraph') add(words, placeOf({ block: block.id }), block.confidences);
    else for (const { row, column, confidences } of block.children.flatMap((each) => each.children)) add(words, placeOf({ block: block.id, row, column }), confidences);
  }
  return words;
}

function add(words: Map<string, readonly WordConfidence[]>, place: string, confidences: readonly WordConfidence[] | undefined): void {
  if (confidences) words.set(place, confidences);
}

function placeOf({ block, row, column }: Pick<Span, 'block' | 'row' | 'column'>): string {
  return row === undefined ? block : `${block} ${row} ${column}`;
}

function capWithin(value: unknown, words: Words): void {
  if (typeof value !== 'object' || value === null) return;
  if (isEvidence(value)) value.confidence = Math.min(value.confidence, leastSure(value.spans, words));
  for (const each of Object.values(value)) capWithin(each, words);
}

function isEvidence(value: object): value is Evidence {
  return 'confidence' in value && 'spans' in value;
}

function leastSure(spans: readonly Span[], words: Words): number {
  const confidences = spans.flatMap((span) => (words.get(placeOf(span)) ?? []).filter(({ start, end }) => start < span.end && end > span.start));
  return confidences.reduce((least, { confidence }) => Math.min(least, confidence), 1);
}
