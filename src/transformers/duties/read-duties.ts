import { foldKey } from '../../text/fold.js';
import { findAgencies } from '../../mentions/agency/find-agencies.js';
import { parseAgencies } from '../../mentions/agency/parse-agencies.js';
import type { PlanTree } from '../../tree/plan-tree.js';
import type { TaskNode } from '../../tree/task-node.js';
import { agencyContext } from '../agency-context.js';
import { bodySections } from '../body-sections.js';
import { remember } from '../remember.js';
import { closingParagraph } from './closing-paragraph.js';
import { sectionDuties } from './section-duties.js';

/**
 * Reads what sentences of the body give units to do, beside the tasks of
 * tables and labelled lists. Prose that says a row once more for the same unit
 * is no second task.
 */
export function readDuties() {
  return (tree: PlanTree): void => {
    const context = agencyContext(tree);
    const reader = {
      agenciesIn: remember((text) => findAgencies(text, context)),
      unitsOf: remember((cell) => parseAgencies(cell, context)),
      issuer: context.issuer,
      closing: closingParagraph(tree),
      taken: new Set(tree.tasks.filter(({ origin }) => origin === 'labels').map(({ path }) => path)),
    };
    const duties = bodySections(tree).flatMap((section) => sectionDuties(section, reader));
    const known = unitsByWords(tree.tasks);
    const added = duties.filter((duty) => !isSaid(duty, known));
    tree.tasks = [...tree.tasks, ...added].sort((one, other) => blockOf(one) - blockOf(other));
  };
}

type UnitsByWords = ReadonlyMap<string, ReadonlySet<string | null>>;

function unitsByWords(tasks: readonly TaskNode[]): UnitsByWords {
  const known = new Map<string, Set<string | null>>();
  for (const task of tasks) {
    const words = wordsOf(task);
    known.set(words, new Set([...(known.get(words) ?? []), ...unitsOf(task)]));
  }
  return known;
}

/** The same words for the same unit are the same task. */
function isSaid(duty: TaskNode, known: UnitsByWords): boolean {
  const units = known.get(wordsOf(duty));
  return units !== undefined && unitsOf(duty).some((unit) => units.has(unit));
}

function wordsOf({ description }: TaskNode): string {
  return foldKey(description.text.replace(/[.;\s]+$/u, ''));
}

function unitsOf({ assignments }: TaskNode): (string | null)[] {
  return assignments.map(({ agency }) => agency.value);
}

/** Where the task begins; blocks are numbered in reading order. */
function blockOf({ sources }: TaskNode): number {
  const block = sources.flatMap((source) => source.cite().spans)[0]?.block ?? '';
  return Number(block.slice(1));
}
