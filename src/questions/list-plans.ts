import type { Page, PageOf } from '../store/page.js';
import type { PlanSummary } from '../store/plan-summary.js';
import { selectPlans, type PlanFilter } from '../store/select-plans.js';
import type { Store } from '../store/store.js';
import { readDocumentType } from './read-document-type.js';

export type { PlanFilter } from '../store/select-plans.js';
export type { PlanSummary } from '../store/plan-summary.js';

/** The plans of the store, the newest first; the type of document in any way of writing. */
export async function listPlans(store: Store, filter: PlanFilter = {}, page: Page = {}): Promise<PageOf<PlanSummary>> {
  const { documentType, ...others } = filter;
  return selectPlans(store, { ...others, documentType: documentType && readDocumentType(documentType) }, page);
}
