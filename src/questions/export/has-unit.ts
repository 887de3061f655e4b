import type { Task } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import { readUnit } from '../conditions/read-unit.js';

/** Whether a unit, by id or in the words of a plan, has a part in a task: "Sở Nội vụ" is that of every province. */
export function hasUnit(unit: string): (task: Task) => boolean {
  const wanted = readUnit(unit);
  if ('name' in wanted) return ({ assignments }) => assignments.some(({ agency }) => foldKey(agency.name).includes(foldKey(wanted.name)));
  const ids = new Set(wanted.ids);
  return ({ assignments }) =>
    assignments.some(({ agency: { value } }) => value !== null && (ids.has(value) || ids.has(value.replace(/@.*$/u, ''))));
}
