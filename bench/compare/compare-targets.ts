import { alignInOrder } from '../align.js';
import type { GoldAmount, GoldTarget } from '../gold.js';
import { observeExact, observeText, type Observation } from '../observation.js';
import { strictKey, wordSimilarity } from '../text-equality.js';
import { deadlineWords } from './compare-deadlines.js';

/** A target is right in its figures when comparator, value, whole, unit and change are; its words and its time are judged by themselves. */
export function compareTargets(golds: readonly GoldTarget[], ours: readonly GoldTarget[]): Observation[] {
  return alignInOrder(golds, ours, targetLikeness).flatMap(([gold, our]) => [
    ...observeExact('targets.figures', gold && figures(gold), our && figures(our)),
    ...observeText('targets.of', gold?.of, our?.of),
    ...observeText('targets.measure', gold?.measure, our?.measure),
    ...observeExact('targets.deadline', gold?.deadline && deadlineWords(gold.deadline), our?.deadline && deadlineWords(our.deadline)),
  ]);
}

export function compareAmounts(golds: readonly GoldAmount[], ours: readonly GoldAmount[]): Observation[] {
  return alignInOrder(golds, ours, (gold, our) => (strictKey(gold.raw) === strictKey(our.raw) ? 1 : 0)).flatMap(([gold, our]) => [
    ...observeText('amounts.raw', gold?.raw, our?.raw),
    ...observeExact('amounts.value', gold?.value.toString(), our?.value.toString()),
  ]);
}

function figures({ comparator, value, outOf, unit, change }: GoldTarget): string {
  return [comparator, value, outOf && `of ${outOf}`, unit, change].filter((each) => each !== undefined).join(' ');
}

function targetLikeness(gold: GoldTarget, our: GoldTarget): number {
  const words = (target: GoldTarget) => [target.of, target.measure].filter((text) => text !== undefined).join(' ');
  return gold.path === our.path && gold.value === our.value ? 1 + wordSimilarity(words(gold), words(our)) : 0;
}
