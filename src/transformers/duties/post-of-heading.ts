import type { Issue } from '../../../schemas/index.js';
import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { ownerOfAgency, slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { hasTrait } from '../../knowledge/agencies/agency-traits.js';
import type { AgencyDraft } from '../../tree/drafts.js';
import type { TaskNode } from '../../tree/task-node.js';
import type { Holder } from './duty-node.js';

const GROUP = 'group:';
/** As sure as a unit whose area is not known. */
const UNCERTAIN = 0.6;

/**
 * Below "3. Các trường THPT" the "Hiệu trưởng" is theirs and not the issuer's:
 * a post that names no body belongs to the heading's unit; below several it may
 * be any one's, which is an issue "agency-owner-unclear". "Thanh tra Sở" below
 * "1. Sở Nội vụ" is that department's.
 */
export function postsOfHeading(task: TaskNode, holders: readonly Holder[]): TaskNode {
  const [holder, ...others] = holders.map(({ unit }) => unit);
  if (!holder?.value || holder.kind === 'person') return task;
  if (others.length > 0) return withDoubts(task);
  const { value: unit } = holder;
  return withAgencies(task, (agency) => ofHeading(agency, unit));
}

function withDoubts(task: TaskNode): TaskNode {
  const bare = task.assignments.flatMap(({ agency }) => (agency.isBare && agency.value !== null ? agency : []));
  const issues = bare.map(({ source, start, end }): Issue => {
    const { raw, spans } = source.cite(start, end);
    return { code: 'agency-owner-unclear', severity: 'warning', data: { raw }, spans };
  });
  const doubted = withAgencies(task, (agency) =>
    bare.includes(agency) ? { ...agency, confidence: Math.min(agency.confidence, UNCERTAIN) } : agency,
  );
  return { ...doubted, issues: [...task.issues, ...issues] };
}

function withAgencies(task: TaskNode, change: (agency: AgencyDraft) => AgencyDraft): TaskNode {
  return { ...task, assignments: task.assignments.map((assignment) => ({ ...assignment, agency: change(assignment.agency) })) };
}

function ofHeading(agency: AgencyDraft, unit: string): AgencyDraft {
  if (agency.value === null) return agency;
  return agency.isBare ? ofUnit(agency, agency.value, unit) : ofDepartment(agency, agency.value, unit);
}

/** "Văn phòng Sở", said of no department, below the heading of one in the same area. */
function ofDepartment(agency: AgencyDraft, value: string, unit: string): AgencyDraft {
  const department = slugOfAgency(unit);
  const division = slugOfAgency(value);
  const kind = department.split('-', 1).join('');
  const isOpen = !agencyRegister().bySlug(division) && ownerOfAgency(value) === ownerOfAgency(unit);
  if (agencyRegister().bySlug(department)?.level !== 'dept' || !isOpen || !division.endsWith(`-${kind}`)) return agency;
  return { ...agency, value: `${division.slice(0, -kind.length - 1)}@${unit}`, of: unit };
}

function ofUnit(agency: AgencyDraft, value: string, unit: string): AgencyDraft {
  const { of: _of, isBare: _isBare, ...rest } = agency;
  const post = slugOfAgency(value);
  if (unit.startsWith(GROUP)) return { ...rest, value: `${GROUP}${post.replace(GROUP, '')}-${unit.slice(GROUP.length)}` };
  const body = slugOfAgency(unit);
  if (!hasTrait({ slug: body }, 'for-area')) return { ...rest, value: `${post}@${unit}`, of: unit };
  const title = post.endsWith(`-${body}`) ? post.slice(0, -body.length - 1) : post;
  return { ...rest, value: `${title}-${unit}` };
}
