import type { Assignment } from '../../../schemas/index.js';
import { belongsTo, type Belonging } from './belongs-to.js';
import type { Involvement } from './coverage.js';

/**
 * What a plan gives a body to do with a task: it leads when it is among those
 * that lead. Where nobody leads, or the words leave open who does, it is unclear.
 *
 * @param body agency id; null when it is not known who issued the plan
 */
export function involvementOf(assignments: readonly Assignment[], body: string | null, on: string): Involvement {
  if (body === null) return 'unclear';
  const among = (isAsked: (assignment: Assignment) => boolean): Belonging[] =>
    assignments.filter(isAsked).map(({ agency }) => belongsTo(agency.value, body, on));
  const leaders = among(({ role }) => role === 'lead');
  if (leaders.includes('yes')) return 'leads';
  if (leaders.length === 0 || leaders.includes('unclear')) return 'unclear';
  return among(({ role }) => role !== 'lead').includes('yes') ? 'takes-part' : 'none';
}
