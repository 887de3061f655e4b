import type { Issue } from '../../../schemas/index.js';
import { slugOfAgency } from '../../knowledge/agencies/agency-id.js';
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
 * be any one's, which is an issue "agency-owner-unclear".
 */
export function postsOfHeading(task: TaskNode, holders: readonly Holder[]): TaskNode {
  const [holder, ...others] = holders.map(({ unit }) => unit);
  if (!holder?.value || holder.kind === 'person') return task;
  if (others.length > 0) return withDoubts(task);
  const { value: unit } = holder;
  return withAgencies(task, (agency) => (agency.isBare && agency.value !== null ? ofUnit(agency, agency.value, unit) : agency));
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

function ofUnit(agency: AgencyDraft, value: string, unit: string): AgencyDraft {
  const { of: _of, isBare: _isBare, ...rest } = agency;
  const post = slugOfAgency(value);
  if (unit.startsWith(GROUP)) return { ...rest, value: `${GROUP}${post.replace(GROUP, '')}-${unit.slice(GROUP.length)}` };
  const body = slugOfAgency(unit);
  if (!hasTrait({ slug: body }, 'for-area')) return { ...rest, value: `${post}@${unit}`, of: unit };
  const title = post.endsWith(`-${body}`) ? post.slice(0, -body.length - 1) : post;
  return { ...rest, value: `${title}-${unit}` };
}
