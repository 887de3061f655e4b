import { alignBest } from '../align.js';
import { observeExact, type Observation } from '../observation.js';
import type { GoldUnit } from './gold-sentence.js';

/** The units of a cell; the role only where its words say one. */
export function compareUnits(golds: readonly GoldUnit[], ours: readonly GoldUnit[]): Observation[] {
  return alignBest(golds, ours, unitLikeness).flatMap(([gold, our]) => [
    ...observeExact('agencies.id', gold?.agency, our?.agency),
    ...observeExact('agencies.role', gold?.role, our?.role),
  ]);
}

/** Never 0: a cell has few units, and a misread one is still the same unit. */
function unitLikeness(gold: GoldUnit, our: GoldUnit): number {
  return 1 + (gold.agency === our.agency ? 2 : 0) + (gold.role === our.role ? 1 : 0);
}
