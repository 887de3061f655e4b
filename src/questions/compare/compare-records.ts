import type { PlanRecord } from '../../../schemas/index.js';
import { compareHeads } from './compare-heads.js';
import { compareOutlines } from './compare-outlines.js';
import { compareReferences } from './compare-references.js';
import { compareTasks } from './compare-tasks.js';
import type { OutlineChange, PlanComparison, ReferenceComparison, TaskChange } from './comparison.js';

/** What differs between two plans: two versions of one, two years of a unit, two units of a year. */
export function compareRecords(a: PlanRecord, b: PlanRecord): Omit<PlanComparison, 'a' | 'b'> {
  const outline = compareOutlines(a, b);
  const tasks = compareTasks(a, b);
  const references = compareReferences(a, b);
  return { head: compareHeads(a.header, b.header), outline, tasks, references, counts: countAll(outline, tasks, references) };
}

function countAll(
  outline: readonly OutlineChange[],
  tasks: readonly TaskChange[],
  { onlyA, onlyB, both }: ReferenceComparison,
): PlanComparison['counts'] {
  return {
    tasks: countKinds({ same: 0, changed: 0, split: 0, merged: 0, added: 0, dropped: 0 }, tasks),
    outline: countKinds({ same: 0, moved: 0, changed: 0, added: 0, dropped: 0 }, outline),
    references: { onlyA: onlyA.length, onlyB: onlyB.length, both: both.length },
  };
}

function countKinds<Kind extends string>(counts: Record<Kind, number>, changes: readonly { kind: Kind }[]): Record<Kind, number> {
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
