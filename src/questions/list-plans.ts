import type { Page, PageOf } from '../store/page.js';
import type { PlanSummary } from '../store/plan-summary.js';
import { selectPlans, type PlanFilter as StoredFilter } from '../store/select-plans.js';
import type { Store } from '../store/store.js';
import { readDocumentType } from './read-document-type.js';
import { readPeriod } from './read-period.js';
import { readProvince } from './read-province.js';

export type { PlanSummary } from '../store/plan-summary.js';

/** Which plans, as people write it; every condition that is given holds. */
export interface PlanFilter extends Omit<StoredFilter, 'period'> {
  /** Plans for some of this time: "2020", "2021-2025". */
  period?: string | undefined;
}

/** The plans of the store, the newest first. */
export async function listPlans(store: Store, filter: PlanFilter = {}, page: Page = {}): Promise<PageOf<PlanSummary>> {
  return selectPlans(store, understandPlans(filter), page);
}

/** @throws KehoachError "document-type-unknown", "province-unknown", "period-unread" */
export function understandPlans({ documentType, province, period, ...others }: PlanFilter): StoredFilter {
  return {
    ...others,
    documentType: documentType && readDocumentType(documentType),
    province: province && readProvince(province),
    period: period === undefined ? undefined : readPeriod(period),
  };
}
