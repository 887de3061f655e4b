import type { SectionNode } from '../../tree/plan-tree.js';

/** What was seen among the sections of one list: looking through them for every new one took minutes where a list has 50,000. */
export interface SiblingCounts {
  families(family: string): number;
  /** Count one more; give how often it was seen, this time included. */
  readonly add: { family(family: string): number; path(path: string): number };
}

/** The counts of any list of sections, which begin with nothing. */
export function countSiblings(): (siblings: readonly SectionNode[]) => SiblingCounts {
  const known = new Map<readonly SectionNode[], SiblingCounts>();
  return (siblings) => {
    const counts = known.get(siblings) ?? newCounts();
    known.set(siblings, counts);
    return counts;
  };
}

function newCounts(): SiblingCounts {
  const [families, paths] = [new Map<string, number>(), new Map<string, number>()];
  return {
    families: (family) => families.get(family) ?? 0,
    add: { family: (family) => addTo(families, family), path: (path) => addTo(paths, path) },
  };
}

function addTo(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
