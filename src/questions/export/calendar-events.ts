import type { Deadline, Task } from '../../../schemas/index.js';
import { boundsOf, lastDay, lastDayBefore, occurrenceDates, SAYS_DAY } from '../../store/tasks/due-days.js';
import type { PlanSummary } from '../../store/plans/plan-summary.js';
import type { CalendarEvent } from '../../writers/write-calendar.js';

type When = Pick<CalendarEvent, 'day' | 'from' | 'to' | 'rule'>;

const DATED: ReadonlySet<Deadline['kind']> = new Set(['point', 'interval', 'by', 'relative', 'conditional']);
const ID_LENGTH = 16;

/** The days of a task for a calendar; none for a deadline whose day the plan does not state. */
export function calendarEvents(plan: PlanSummary, task: Task, deadline: Deadline, index: number): CalendarEvent[] {
  const { number, issuer, title, id, importedAt, fileName } = plan;
  const units = task.assignments.map(({ agency }) => agency.name);
  const summary = [deadline.what, task.description.value].filter(Boolean).join(': ');
  const description = [deadline.raw, units.join('; '), [number, issuer?.name].filter(Boolean).join(' · '), title, fileName]
    .filter(Boolean)
    .join('\n');
  return whenOf(deadline).map((when, place) => ({
    uid: `${id.slice(0, ID_LENGTH)}-${task.id}-${index}-${place}@kehoach`,
    stamp: importedAt,
    ...when,
    summary,
    description,
    categories: issuer ? [issuer.name] : [],
  }));
}

function whenOf(deadline: Deadline): When[] {
  if (deadline.kind === 'recurring') return (deadline.rrules ?? []).flatMap((rule) => recurring(rule, deadline));
  const day = DATED.has(deadline.kind) ? lastDay(deadline) : undefined;
  if (day === undefined) return [];
  return [{ day, ...(deadline.kind === 'point' && deadline.clock?.from ? { from: deadline.clock.from, to: deadline.clock.to } : {}) }];
}

/**
 * "Ngày 20 hằng tháng" within the bounds that the plan gives; "hằng quý" states
 * no day. "Trước ngày 1 hằng tháng" is due on days that no rule tells: each is an event.
 */
function recurring(rule: string, deadline: Deadline): When[] {
  const bounds = boundsOf(deadline);
  const isDaily = rule.includes('FREQ=DAILY');
  const days = bounds && (isDaily || SAYS_DAY.test(rule)) ? occurrenceDates(rule, bounds) : [];
  const [first] = days;
  if (!bounds || !first) return [];
  if (!isDaily && deadline.endInclusive === false) return days.map((day) => ({ day: lastDayBefore(day, deadline).toString() }));
  const isBounded = /UNTIL=|COUNT=/u.test(rule);
  return [{ day: first.toString(), rule: isBounded ? rule : `${rule};UNTIL=${bounds.end.replaceAll('-', '')}` }];
}
