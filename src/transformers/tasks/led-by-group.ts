import type { AgencyMention } from '../../mentions/agency/agency-mention.js';
import type { TaskNode } from '../../tree/task-node.js';

/** A unit, with offsets in the text of the group. */
type Leads = readonly AgencyMention[];

/** "I Sở Y tế"  |  "II. SỞ NỘI VỤ"  |  "1. Phòng Kinh tế" */
const LABEL = /^\s*(?:[IVXLC]{1,6}|\p{Lu}|\d{1,2})\s?[.)/-]?\s+/u;

/**
 * Whom the group rows of a table name, where it has no column for who leads
 * and each of its groups is nothing but units: "II. Sở Nông nghiệp và PTNT"
 * above that department's rows. The tables of a section count as one.
 *
 * @returns the leads of each such task
 */
export function ledByGroup(tasks: readonly TaskNode[], read: (cell: string) => AgencyMention[]): ReadonlyMap<TaskNode, Leads> {
  const open = tasks.filter(({ origin, fields }) => origin === 'table' && fields.every(({ role }) => role !== 'lead'));
  const leads = new Map(open.map((task) => [task, unitsOf(task.group?.text ?? '', read)]));
  const mixed = new Set(open.filter((task) => leads.get(task)?.length === 0).map(({ path }) => path));
  return new Map([...leads].filter(([{ path }]) => !mixed.has(path)));
}

/** Units, when the group's name is nothing else. */
function unitsOf(group: string, read: (cell: string) => AgencyMention[]): Leads {
  const from = LABEL.exec(group)?.[0].length ?? 0;
  const units = read(group.slice(from)).map((unit) => ({ ...unit, start: unit.start + from, end: unit.end + from }));
  return units.every(({ value, role }) => value !== null && role === undefined) ? units : [];
}
