import { alignInOrder } from '../align.js';
import type { GoldReference } from '../gold.js';
import { observeDate, observeExact, observeExacts, observeText, type Observation } from '../observation.js';
import { figureSimilarity, wordSimilarity } from '../text-equality.js';

export function compareReferences(golds: readonly GoldReference[], ours: readonly GoldReference[]): Observation[] {
  return alignInOrder(golds, ours, mentionLikeness).flatMap(([gold, our]) => [
    ...observeText('references.raw', gold?.raw, our?.raw),
    ...observeExact('references.id', gold?.id, our?.id),
    ...observeDate('references.issuedOn', gold?.issuedOn, our?.issuedOn),
    ...observeExacts('references.provisions', gold?.provisions ?? [], our?.provisions ?? []),
  ]);
}

/** The same instrument, or nearly the same words with nearly the same figures. */
function mentionLikeness(gold: GoldReference, our: GoldReference): number {
  const words = wordSimilarity(gold.raw, our.raw);
  if (gold.id !== null && gold.id === our.id) return 1 + words;
  const likeness = (words + figureSimilarity(gold.raw, our.raw)) / 2;
  return likeness >= 0.7 ? likeness : 0;
}
