import type { PlanRecord } from '../../schemas/index.js';
import type { BlockNode } from '../tree/nodes.js';
import { surenessOf, type Sureness } from '../tree/word-confidences.js';
import { isEvidence } from './evidence.js';

/** No value of the record is surer than the least sure of the recognized words that it was read from. Changes the record. */
export function capConfidence(record: PlanRecord, blocks: readonly BlockNode[]): void {
  capWithin(record, surenessOf(blocks));
}

function capWithin(value: unknown, sureness: Sureness): void {
  if (typeof value !== 'object' || value === null) return;
  if (isEvidence(value)) value.confidence = Math.min(value.confidence, sureness(value.spans));
  for (const each of Object.values(value)) capWithin(each, sureness);
}
