import type { Page, PageOf } from '../../store/sql/page.js';
import type { PlanSummary } from '../../store/plans/plan-summary.js';
import { selectPlans, type PlanFilter as StoredFilter } from '../../store/plans/select-plans.js';
import type { Store } from '../../store/store.js';
import { readDays } from '../conditions/read-days.js';
import { readDocumentType } from '../conditions/read-document-type.js';
import { readIssueCode } from '../conditions/read-issue-code.js';
import { readProvinceArea } from '../conditions/read-province-area.js';
import { whereGiven } from '../conditions/where-given.js';

export type { PlanSummary } from '../../store/plans/plan-summary.js';

/** Which plans, as people write it; every condition that is given holds. */
export interface PlanFilter extends Omit<StoredFilter, 'province' | 'period' | 'due'> {
  /** Province of the issuer, with those that it was made of: "Hải Dương", "hai-duong". */
  province?: string | undefined;
  /** Plans for some of this time: "2020", "2021-2025". */
  period?: string | undefined;
  /** Plans that have a task due on these days: "2026-Q2", "quý II/2026". */
  due?: string | undefined;
}

/** The plans of the store, the newest first. */
export async function listPlans(store: Store, filter: PlanFilter = {}, page: Page = {}): Promise<PageOf<PlanSummary>> {
  return selectPlans(store, understandPlans(filter), page);
}

/** @throws KehoachError "document-type-unknown", "province-unknown", "days-unread", "issue-unknown" */
export function understandPlans({ documentType, province, period, due, issue, ...others }: PlanFilter): StoredFilter {
  return {
    ...others,
    documentType: whereGiven(documentType, readDocumentType),
    province: whereGiven(province, readProvinceArea),
    period: whereGiven(period, readDays),
    due: whereGiven(due, readDays),
    issue: whereGiven(issue, readIssueCode),
  };
}
