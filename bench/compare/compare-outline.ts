import { alignInOrder } from '../align.js';
import type { GoldSection } from '../gold.js';
import { observeExact, observeText, type Observation } from '../observation.js';
import { wordSimilarity } from '../text-equality.js';

export function compareOutline(golds: readonly GoldSection[], ours: readonly GoldSection[]): Observation[] {
  return alignInOrder(golds, ours, sectionLikeness).flatMap(([gold, our]) => [
    ...observeExact('outline.path', gold?.path, our?.path),
    ...observeExact('outline.label', gold?.label, our?.label),
    ...(isTitleScored(gold, our) ? observeText('outline.title', gold?.title, our?.title) : []),
  ]);
}

/** Gold may leave titles of bullets out; then ours can be neither right nor wrong. */
function isTitleScored(gold: GoldSection | undefined, our: GoldSection | undefined): boolean {
  return gold ? gold.title !== null && gold.title !== undefined : our?.label !== undefined && !isBullet(our.label);
}

function isBullet(label: string): boolean {
  return /^[^\p{L}\p{N}]*$/u.test(label);
}

function sectionLikeness(gold: GoldSection, our: GoldSection): number {
  const path = gold.path === our.path ? 1 : 0;
  const label = gold.label === our.label ? 0.5 : 0;
  const title = gold.title && our.title ? 1.5 * wordSimilarity(gold.title, our.title) : 0;
  return path + label + title >= 0.5 ? path + label + title : 0;
}
