import type { Judgement, Reading } from '../gold.js';
import type { Observation } from '../observation.js';
import { compareHeader } from './compare-header.js';
import { compareOutline } from './compare-outline.js';
import { compareReferences } from './compare-references.js';
import { compareAmounts, compareTargets } from './compare-targets.js';
import { compareDuties, compareTasks } from './compare-tasks.js';

/** Every value of gold beside ours, and every one of ours that gold does not have; what gold leaves out is not judged. */
export function compareReading(gold: Judgement, ours: Reading): Observation[] {
  return [
    ...(gold.header ? compareHeader(gold.header, ours.header) : []),
    ...(gold.outline ? compareOutline(gold.outline, ours.outline) : []),
    ...(gold.tasks ? compareTasks(gold.tasks, ours.tasks) : []),
    ...(gold.duties ? compareDuties(gold.duties, ours.duties) : []),
    ...(gold.targets ? compareTargets(gold.targets, ours.targets) : []),
    ...(gold.amounts ? compareAmounts(gold.amounts, ours.amounts) : []),
    ...(gold.references ? compareReferences(gold.references, ours.references) : []),
  ];
}
