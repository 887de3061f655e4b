import type { Temporal } from 'temporal-polyfill';
import type { PlanName } from '../../store/plans/plan-name.js';
import { identifyUnit, type IdentifiedUnit, type RosterContext } from './identify-unit.js';
import { readDay } from './read-day.js';
import type { Expected } from './read-roster.js';
import type { RosterDoubt, RosterReport, RosterRow } from './roster-report.js';

/** Each row of the roster against the plans that came, and the plans that no row asks for. */
export function checkRoster(expected: readonly Expected[], plans: readonly PlanName[], context: RosterContext): RosterReport {
  const issuers = plans.flatMap(({ issuer }) => issuer ?? []);
  const identified = expected.map((row) => ({ row, unit: identifyUnit(row.unit, issuers, context) }));
  const listed = countBy(identified.flatMap(({ unit }) => unit.agency?.id ?? []));
  const rows = identified.map(({ row, unit }) => checkRow(row, unit, plans, (listed.get(unit.agency?.id ?? '') ?? 0) > 1));
  const sent = new Set(rows.flatMap((row) => row.plans.map(({ id }) => id)));
  const counts = { sent: 0, late: 0, missing: 0, 'sent-twice': 0, unclear: 0 };
  for (const { status } of rows) counts[status] += 1;
  return { rows, unlisted: plans.filter(({ id }) => !sent.has(id)), counts };
}

function checkRow(
  { line, unit, deadline }: Expected,
  identified: IdentifiedUnit,
  plans: readonly PlanName[],
  isListedTwice: boolean,
): RosterRow {
  const sent = plans
    .filter(({ issuer }) => issuer !== null && identified.issuers.some(({ id, name }) => id === issuer.id && name === issuer.name))
    .toSorted((one, other) => (one.issuedOn ?? '').localeCompare(other.issuedOn ?? ''));
  const day = deadline === null ? undefined : readDay(deadline);
  const timely = sent.map((plan) => isInTime(plan, day));
  const doubts: RosterDoubt[] = [
    ...(deadline !== null && !day ? (['deadline-unread'] as const) : []),
    ...(timely.includes(undefined) ? (['date-unknown'] as const) : []),
    ...(isListedTwice ? (['listed-twice'] as const) : []),
  ];
  const { agency, match, candidates } = identified;
  return {
    line,
    unit,
    deadline,
    agency,
    match,
    candidates,
    status: isUnclear(identified) ? 'unclear' : statusOf(timely),
    plans: sent,
    doubts,
  };
}

/** By the plan's own date; undefined where that is not known well enough. */
function isInTime({ issuedOn }: PlanName, day: Temporal.PlainDate | undefined): boolean | undefined {
  if (!day) return true;
  const limit = day.toString();
  if (issuedOn === null) return undefined;
  if (issuedOn.length < limit.length && limit.startsWith(issuedOn)) return undefined;
  return issuedOn <= limit;
}

/** Nobody, or one of several. */
function isUnclear({ agency, match }: IdentifiedUnit): boolean {
  return agency === null && match !== 'certain';
}

function statusOf(timely: readonly (boolean | undefined)[]): RosterRow['status'] {
  if (timely.length === 0) return 'missing';
  if (timely.length > 1) return 'sent-twice';
  return timely[0] === false ? 'late' : 'sent';
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
