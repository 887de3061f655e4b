import type { Section, Task } from '../../../schemas/index.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { StoredPlan } from '../../store/plans/load-plan.js';
import type { Store } from '../../store/store.js';
import { loadNamedPlan } from './load-named-plan.js';

export interface ShownPlan extends StoredPlan {
  /** All, or the one that was asked for. */
  sections: Section[];
  /** All, or those that stand in that section. */
  tasks: Task[];
}

/**
 * A plan by any name that `findPlan` takes; `section` is a path ("II/1").
 *
 * @throws KehoachError "section-not-found" and those of findPlan
 */
export async function showPlan(store: Store, name: string, { section }: { section?: string | undefined } = {}): Promise<ShownPlan> {
  const { plan, envelope, record } = await loadNamedPlan(store, name);
  const stored = { plan, envelope, record };
  const { sections, tasks } = record;
  if (section === undefined) return { ...stored, sections, tasks };
  const found = findSection(sections, section);
  if (!found) throw new KehoachError('section-not-found', { plan: name, section });
  return { ...stored, sections: [found], tasks: tasks.filter(({ path }) => isWithin(path, found.path)) };
}

function findSection(sections: readonly Section[], path: string): Section | undefined {
  for (const section of sections) {
    const found = section.path === path ? section : findSection(section.children, path);
    if (found) return found;
  }
  return undefined;
}

function isWithin(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}/`);
}
