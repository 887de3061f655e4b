import type { Deadline, Task } from '../../../schemas/index.js';
import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { ownerOfAgency, slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { lastDay } from '../compare/last-day.js';
import { belongsTo } from './belongs-to.js';
import type { CoverageDifference } from './coverage.js';

/** Bodies that make plans of their own; of other units the words seldom tell to whom they belong. */
const LEVELS_WITH_PLANS: ReadonlySet<string> = new Set(['dept', 'local', 'ministry', 'vertical']);

/**
 * What a child plan does otherwise with a task that is its own: done later than
 * the parent wants it, or given to a body outside.
 *
 * @param issuer agency id of the child's issuer; null when it is not known
 */
export function coverageDifferences(parent: Task, tasks: readonly Task[], issuer: string | null, on: string): CoverageDifference[] {
  return [...laterThan(parent, tasks), ...(issuer === null ? [] : givenOutside(tasks, issuer, on))];
}

function laterThan(parent: Task, tasks: readonly Task[]): CoverageDifference[] {
  const deadlines = tasks.flatMap((task) => task.deadlines);
  const [wanted, planned] = [lastDay(parent.deadlines), lastDay(deadlines)];
  if (!wanted || !planned) return [];
  const { days } = wanted.until(planned);
  return days > 0 ? [{ kind: 'later', parent: words(parent.deadlines), child: words(deadlines), days }] : [];
}

function words(deadlines: readonly Deadline[]): string {
  return deadlines.map(({ raw }) => raw).join('; ');
}

/** Only where no unit of the issuer is left in the lead. */
function givenOutside(tasks: readonly Task[], issuer: string, on: string): CoverageDifference[] {
  const leaders = tasks.flatMap(({ assignments }) => assignments.filter(({ role }) => role === 'lead').map(({ agency }) => agency));
  const outside = leaders.filter(({ value }) => value !== null && belongsTo(value, issuer, on) === 'no' && makesPlans(value));
  return leaders.length > 0 && outside.length === leaders.length
    ? [{ kind: 'other-unit', units: [...new Set(outside.map(({ name }) => name))] }]
    : [];
}

/** "so-y-te@nghe-an" does, a unit inside of it does not. */
function makesPlans(id: string): boolean {
  const isInside = ownerOfAgency(id)?.includes('@') === true;
  return !isInside && LEVELS_WITH_PLANS.has(agencyRegister().bySlug(slugOfAgency(id))?.level ?? '');
}
