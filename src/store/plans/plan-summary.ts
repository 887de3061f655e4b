import type { Selectable } from 'kysely';
import type { PlansTable, PlanVersion } from '../tables/plan-tables.js';
import { nameColumns, planName, type PlanName } from './plan-name.js';
import type { IssueCounts } from '../imports/receipt.js';

/** A plan in a list. */
export interface PlanSummary extends PlanName {
  /** ISO 8601 dates, both ends included. */
  period: { start: string; end: string } | null;
  status: PlansTable['status'];
  sectionCount: number;
  taskCount: number;
  citationCount: number;
  issues: IssueCounts;
  /** An instant, ISO 8601 in UTC. */
  importedAt: string;
  version: PlanVersion;
}

export const summaryColumns = [
  ...nameColumns,
  'plans.period_start',
  'plans.period_end',
  'plans.status',
  'plans.section_count',
  'plans.task_count',
  'plans.citation_count',
  'plans.error_count',
  'plans.warning_count',
  'plans.info_count',
  'plans.imported_at',
  'plans.version',
] as const;

type Column<Qualified> = Qualified extends `plans.${infer Name extends keyof PlansTable}` ? Name : never;
type SummaryRow = Pick<Selectable<PlansTable>, Column<(typeof summaryColumns)[number]>>;

export function planSummary(row: SummaryRow): PlanSummary {
  const { period_start: start, period_end: end } = row;
  return {
    ...planName(row),
    period: start === null || end === null ? null : { start, end },
    status: row.status,
    sectionCount: row.section_count,
    taskCount: row.task_count,
    citationCount: row.citation_count,
    issues: { error: row.error_count, warning: row.warning_count, info: row.info_count },
    importedAt: row.imported_at,
    version: row.version,
  };
}
