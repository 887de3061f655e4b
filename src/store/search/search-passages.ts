import { writeCursor } from '../sql/cursor.js';
import { loadPlanNames } from '../plans/load-plan-names.js';
import { areAllNewest, hasFacets, matchingPassages, NEWEST, newestMatching, type PassageFilter } from './matching-passages.js';
import { DEFAULT_LIMIT, type Page } from '../sql/page.js';
import { passagesOfAPlan } from './passages-of-a-plan.js';
import { ranked, shownBefore, type RankedRow } from './ranked-passages.js';
import type { PlanName } from '../plans/plan-name.js';
import { narrowingKeys, shareOfAll, sharesOf, type SearchTerms } from './search-terms.js';
import type { PassageKind } from '../tables/search-tables.js';
import type { Store } from '../store.js';

export interface FoundPassage {
  plan: PlanName;
  kind: PassageKind;
  /** Position of the task in the record; null for what is no task. */
  taskPosition: number | null;
  path: string | null;
  label: string | null;
  title: string;
  body: string;
}

export interface FoundPassages {
  /** Of all that match; where there are too many to put in order, how many were. */
  total: number;
  isTotalExact: boolean;
  items: FoundPassage[];
  /** Where the list goes on; null at its end. */
  next: string | null;
}

/** More than these are not put in order by how well they match: no reader goes through them, and the time would grow with the store. */
const MOST_RANKED = 250;
/** Without words there is no rank to be reckoned: more can be put in order. */
const MOST_LISTED = 20_000;
/** Words that stand in so many passages of the newest plans stand in too many to rank them all. */
const MANY = 150;
/** Where statistics expect no more there, it is not worth looking through them first. */
const FEW = 75;

/**
 * Passages by how well they match, a title before a text and words close
 * together before words apart; equal ones by date, the newest first. Where very
 * many match, those of the newest plans are ranked and the total is not exact.
 */
export async function searchPassages(
  store: Store,
  terms: SearchTerms,
  filter: PassageFilter = {},
  page: Page = {},
): Promise<FoundPassages> {
  const { db } = store;
  const [isWhole, shares, perPlan] = await Promise.all([areAllNewest(db, filter), sharesOf(db, terms), passagesOfAPlan(db)]);
  const expected = (shareOfAll(terms, shares) ?? 1) * perPlan * NEWEST;
  if (isWhole || !(isNarrowed(terms, filter) || expected < FEW)) {
    const newest = await ranked(db, newestMatching(db, terms, filter), page);
    const total = newest[0]?.total ?? 0;
    if (isWhole || total >= MANY) return foundPassages(store, newest, total, isWhole, page);
  }
  const hasWords = terms.phrases.length > 0;
  const most = hasWords ? MOST_RANKED : MOST_LISTED;
  const all = await ranked(db, matchingPassages(db, terms, narrowingKeys(terms, shares), filter).limit(most + 1), page);
  const count = all[0]?.total ?? 0;
  return foundPassages(store, all, Math.min(count, most), count <= most, page);
}

/** Whether what is asked is rare enough for an index to be asked at once: a part of a plan, or words in some of the plans. */
function isNarrowed({ phrases }: SearchTerms, filter: PassageFilter): boolean {
  const { unit, due, issue } = filter;
  return [unit, due, issue].some((condition) => condition !== undefined) || (phrases.length > 0 && hasFacets(filter));
}

async function foundPassages(
  store: Store,
  rows: readonly RankedRow[],
  total: number,
  isTotalExact: boolean,
  page: Page,
): Promise<FoundPassages> {
  const limit = page.limit ?? DEFAULT_LIMIT;
  const names = await loadPlanNames(
    store,
    rows.map(({ plan_id }) => plan_id),
  );
  const items = rows.slice(0, limit).flatMap(({ plan_id, task_position: taskPosition, kind, path, label, title, body }) => {
    const plan = names.get(plan_id);
    return plan ? [{ plan, taskPosition, kind, path, label, title, body }] : [];
  });
  return { total, isTotalExact, items, next: rows.length > limit ? writeCursor([shownBefore(page) + limit]) : null };
}
