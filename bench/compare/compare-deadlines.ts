import { alignBest } from '../align.js';
import type { GoldDeadline } from '../gold.js';
import { observeDate, observeExact, type Observation } from '../observation.js';

/** The deadlines of one task. */
export function compareDeadlines(golds: readonly GoldDeadline[], ours: readonly GoldDeadline[]): Observation[] {
  return alignBest(golds, ours, deadlineLikeness).flatMap(([gold, our]) => [
    ...observeExact('tasks.deadlines', gold && words(gold), our && words(our)),
    ...observeExact('deadlines.kind', gold?.kind, our?.kind),
    ...observeDate('deadlines.start', gold?.start, our?.start),
    ...observeDate('deadlines.end', gold?.end, our?.end),
  ]);
}

/** Never 0: a task has few deadlines, and a misread one is still the same deadline. */
function deadlineLikeness(gold: GoldDeadline, our: GoldDeadline): number {
  const shared = (['kind', 'start', 'end'] as const).filter((key) => gold[key] === our[key]);
  return 1 + shared.length;
}

/** All that is scored, in one line: "by end=2020-12-15 endInclusive=false". */
function words({ kind, ...facts }: GoldDeadline): string {
  const pairs = Object.entries({ ...facts, rrules: facts.rrules?.toSorted() })
    .filter(([key, value]) => value !== undefined && (key !== 'startInclusive' || kind === 'after'))
    .map(([key, value]) => `${key}=${typeof value === 'object' ? sortedJson(value) : String(value)}`);
  return [kind, ...pairs.toSorted()].join(' ');
}

function sortedJson(value: object): string {
  return JSON.stringify(value, Array.isArray(value) ? undefined : Object.keys(value).toSorted());
}
