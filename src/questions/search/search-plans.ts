import type { PlanRecord } from '../../../schemas/index.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { PassageFilter } from '../../store/search/matching-passages.js';
import type { Page } from '../../store/sql/page.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import { searchPassages, type FoundPassage } from '../../store/search/search-passages.js';
import type { Store } from '../../store/store.js';
import { findPlan } from '../plans/find-plan.js';
import { markExcerpt, markMatches, type Piece } from './mark-matches.js';
import { readDays } from '../conditions/read-days.js';
import { readIssueCode } from '../conditions/read-issue-code.js';
import { readProvinceArea } from '../conditions/read-province-area.js';
import { readSearchWords } from './read-search-words.js';
import { readUnit } from '../conditions/read-unit.js';
import { whereGiven } from '../conditions/where-given.js';

export type { Piece };

/** Where to look; every condition that is given holds. Without a plan, in every plan's current version. */
export interface SearchFilter {
  /** Any name that `findPlan` takes. */
  plan?: string | undefined;
  /** Body that issued the plan: its id, or words of its name. */
  issuer?: string | undefined;
  /** Province of the issuer, with those that it was made of: "Hải Dương", "hai-duong". */
  province?: string | undefined;
  /** Year of issue. */
  year?: number | undefined;
  /** Days that the plan is for, in any writing that `readDays` takes: "2026", "2026-Q2". */
  period?: string | undefined;
  /** A unit that has a part in the task: id or name. */
  unit?: string | undefined;
  /** Days on which the task is due: "2026-Q2", "quý II/2026". */
  due?: string | undefined;
  /** Code of an issue: "deadline-unread". */
  issue?: string | undefined;
  /** How the plan was read. */
  status?: PlanRecord['status'] | undefined;
}

/** What was found: a task, a section's own text, or the title of a plan. */
export interface SearchHit extends Pick<FoundPassage, 'kind' | 'taskPosition' | 'path' | 'label'> {
  plan: PlanName;
  title: Piece[];
  /** Where the words stand in the text below the title; its beginning where they stand in the title alone. */
  excerpt: Piece[];
}

export interface SearchResult {
  /** Where not exact, at least so many. */
  total: number;
  isTotalExact: boolean;
  items: SearchHit[];
  /** Where the list goes on; null at its end. */
  next: string | null;
}

/** About three lines of a terminal. */
const EXCERPT_LENGTH = 240;

/**
 * Full text of titles, sections and tasks: every word, phrases in quotation
 * marks; words without marks stand for all with the same letters. Best matches
 * first. No words: all that the filter leaves, the newest plans first.
 *
 * @throws KehoachError "search-empty", "days-unread", "issue-unknown", "province-unknown" and those of findPlan
 */
export async function searchPlans(store: Store, words: string, filter: SearchFilter = {}, page: Page = {}): Promise<SearchResult> {
  const terms = readSearchWords(words);
  if (terms.phrases.length === 0 && Object.values(filter).every((condition) => condition === undefined))
    throw new KehoachError('search-empty', { text: words });
  const { items, ...rest } = await searchPassages(store, terms, await understandSearch(store, filter), page);
  const hits = items.map(({ title, body, ...passage }) => ({
    ...passage,
    title: markMatches(title, terms),
    excerpt: markExcerpt(body, terms, EXCERPT_LENGTH),
  }));
  return { ...rest, items: hits };
}

/** @throws KehoachError "days-unread", "issue-unknown", "province-unknown" and those of findPlan */
export async function understandSearch(
  store: Store,
  { plan, issuer, province, year, period, unit, due, issue, status }: SearchFilter,
): Promise<PassageFilter> {
  return {
    planId: plan === undefined ? undefined : (await findPlan(store, plan)).id,
    issuer,
    province: whereGiven(province, readProvinceArea),
    year,
    period: whereGiven(period, readDays),
    unit: whereGiven(unit, readUnit),
    due: whereGiven(due, readDays),
    issue: whereGiven(issue, readIssueCode),
    status,
  };
}
