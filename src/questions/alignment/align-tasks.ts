import { bestAssignment, type Match } from './best-assignment.js';
import { sharpen } from './contrast.js';
import { findParts, type PartThresholds } from './find-parts.js';
import { likenessOf } from './likeness.js';
import { taskTraits, type PlanTasks } from './plan-tasks.js';
import { syllables } from './task-words.js';

/** Tasks of A and of B, by their places in the records, that are the same thing to do: one and one, one and its parts, or parts and one. */
export interface TaskLink {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Of the descriptions, the likest of them: 0 (no word) to 1 (every word). */
  readonly similarity: number;
}

export interface AlignmentThresholds {
  /** Two tasks are one from this score on: likeness and its lead over the next best. */
  readonly pair: number;
  readonly part: PartThresholds;
}

/** Best on gold/alignment, and nearly so whichever of its pairs is left out: bench/results-alignment.md. */
export const alignmentThresholds: AlignmentThresholds = { pair: 0.4, part: { likeness: 0.6, news: 0.05 } };

/**
 * Which tasks of two plans are the same, whatever changed about them.
 *
 * @param on ISO date of the later plan, by which renamed and merged units are taken as one
 * @returns in the order of A's tasks; what no link names is in one plan only
 */
export function alignTasks(a: PlanTasks, b: PlanTasks, on: string, thresholds = alignmentThresholds): TaskLink[] {
  const likeness = likenessOf(taskTraits(a, on), taskTraits(b, on));
  const totals = likeness.map((row) => row.map(({ total }) => total));
  const matches = bestAssignment(sharpen(totals), thresholds.pair);
  const parts = findParts({ matches, totals, a: descriptions(a), b: descriptions(b), thresholds: thresholds.part });
  const wording = ([one, other]: Match): number => likeness[one]?.[other]?.wording ?? 0;
  return matches
    .toSorted(([one], [other]) => one - other)
    .map(([one, other]) => {
      const all = [[one, other] as const, ...parts.filter(([ofA, ofB]) => ofA === one || ofB === other)];
      return { a: places(all.map(([ofA]) => ofA)), b: places(all.map(([, ofB]) => ofB)), similarity: Math.max(...all.map(wording)) };
    });
}

function descriptions({ tasks }: PlanTasks): string[][] {
  return tasks.map(({ description }) => syllables(description.value ?? ''));
}

function places(indexes: readonly number[]): number[] {
  return [...new Set(indexes)].toSorted((one, other) => one - other);
}
