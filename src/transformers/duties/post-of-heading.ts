import { ownerOfAgency, slugOfAgency } from '../../knowledge/agency-id.js';
import type { AgencyDraft } from '../../tree/drafts.js';
import type { TaskNode } from '../../tree/task-node.js';
import type { Holder } from './duty-node.js';

const GROUP = 'group:';
/** As sure as a unit whose area is not known. */
const UNCERTAIN = 0.6;

/** Below "3. Các trường THPT" the "Hiệu trưởng" is theirs and not the issuer's: a post that names no body belongs to the heading's unit; below several it may be any. */
export function postsOfHeading(task: TaskNode, holders: readonly Holder[]): TaskNode {
  const [holder, ...others] = holders.map(({ unit }) => unit);
  if (!holder?.value || holder.kind === 'person') return task;
  const own = (agency: AgencyDraft): AgencyDraft => {
    if (!agency.isBare || agency.value === null) return agency;
    return others.length > 0
      ? { ...agency, confidence: Math.min(agency.confidence, UNCERTAIN) }
      : ofUnit(agency, agency.value, holder.value ?? '');
  };
  return { ...task, assignments: task.assignments.map((assignment) => ({ ...assignment, agency: own(assignment.agency) })) };
}

function ofUnit(agency: AgencyDraft, value: string, unit: string): AgencyDraft {
  const { of: _of, isBare: _isBare, ...rest } = agency;
  const post = slugOfAgency(value);
  if (unit.startsWith(GROUP)) return { ...rest, value: `${GROUP}${post.replace(GROUP, '')}-${unit.slice(GROUP.length)}` };
  const area = slugOfAgency(unit) === 'ubnd' ? ownerOfAgency(unit) : undefined;
  return area === undefined
    ? { ...rest, value: `${post}@${unit}`, of: unit }
    : { ...rest, value: `${post.replace(/-ubnd$/u, '')}-ubnd@${area}` };
}
