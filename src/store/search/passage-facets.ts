import { Temporal } from 'temporal-polyfill';
import type { Header, PlanRecord } from '../../../schemas/index.js';
import type { Days } from '../sql/days.js';
import { dueDays } from '../tasks/due-days.js';
import { yearOf } from '../saving/plan-keys.js';

/**
 * What a passage is narrowed by, as words that stand in one index with its
 * text: "year:2024" and "issuer:…", "province:…" of the plan, "for:2025" for a
 * year that it is for; "unit:…", "due:2025-06", "issue:…" of the passage.
 */
export type Facet = `${'year' | 'issuer' | 'province' | 'for' | 'unit' | 'due' | 'issue'}:${string | number}`;

/** As the column `plans.province` is made. */
const PROVINCE = /@([^@.]+)[^@]*$/u;

/** Of the plan that a passage stands in. */
export function planFacets(header: Header): Facet[] {
  const year = yearOf(header);
  const issuer = header.issuer?.value ?? undefined;
  const province = PROVINCE.exec(issuer ?? '')?.[1];
  return [
    ...(year === null ? [] : [`year:${year}` as const]),
    ...(issuer === undefined ? [] : [`issuer:${issuer}` as const]),
    ...(province === undefined ? [] : [`province:${province}` as const]),
    ...yearsFor(header).map((each) => `for:${each}` as const),
  ];
}

/** Of all that stands in a plan: when something is due, what is odd. */
export function contentFacets({ tasks, issues }: PlanRecord): Facet[] {
  const due = tasks.flatMap(({ deadlines }) => deadlines.flatMap(dueDays).flatMap(monthsOf));
  const codes = [...issues, ...tasks.flatMap((task) => task.issues ?? [])].map(({ code }) => code);
  return inOrder([...due.map((month) => `due:${month}` as const), ...codes.map((code) => `issue:${code}` as const)]);
}

/** Each once, by code point. */
export function inOrder(facets: readonly Facet[]): Facet[] {
  return [...new Set(facets)].sort((one, other) => (one < other ? -1 : 1));
}

/** A plan that names no period is for the year of its date. */
function yearsFor(header: Header): number[] {
  const year = yearOf(header);
  const period = header.period?.value;
  if (period) return yearsOf(period);
  return year === null ? [] : [year];
}

/** The years of which a stretch has days. */
export function yearsOf({ start, end }: Days): number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export function areWholeMonths({ start, end }: Days): boolean {
  return start.endsWith('-01') && Temporal.PlainDate.from(end).add({ days: 1 }).day === 1;
}

/** The months of which a stretch has days: "2025-06". */
export function monthsOf({ start, end }: Days): string[] {
  const months: string[] = [];
  for (let month = Temporal.PlainYearMonth.from(start.slice(0, 7)); month.toString() <= end.slice(0, 7); month = month.add({ months: 1 }))
    months.push(month.toString());
  return months;
}
