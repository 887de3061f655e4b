import { sql, type ExpressionBuilder, type Kysely } from 'kysely';
import { z } from 'zod';
import { given, literally, type Condition } from './conditions.js';
import { readCursor, writeCursor } from './cursor.js';
import type { Database } from './database.js';
import type { Days } from './due-days.js';
import { planIsIssuedBy } from './issuer-condition.js';
import { loadPlanNames } from './load-plan-names.js';
import { DEFAULT_LIMIT, rowsToAsk, type Page } from './page.js';
import type { PlanName } from './plan-name.js';
import type { PassageKind } from './search-tables.js';
import type { Store } from './store.js';

/** What is looked for: phrases of words, a word alone being a phrase of one; every one of them. */
export interface SearchTerms {
  phrases: readonly (readonly string[])[];
  /** The words are without marks and stand for every word that has the same letters. */
  isBare: boolean;
}

/** Where it is looked for: every condition that is given holds. */
export interface PassageFilter {
  /** One plan, of whatever version; else current versions of plans. */
  planId?: string | undefined;
  /** Body that issued the plan: its id, or words of its name. */
  issuer?: string | undefined;
  /** Year of issue. */
  year?: number | undefined;
  /** The plan's period has days of it. */
  period?: Days | undefined;
  /** A unit of the task: ids of which one is meant, or words of its name. */
  unit?: { ids: readonly string[] } | { name: string } | undefined;
  /** A deadline of the task is due on a day of it. */
  due?: Days | undefined;
  /** Code of an issue. */
  issue?: string | undefined;
}

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
  /** Of all that match; where there are more than `MOST_RANKED`, that number. */
  total: number;
  isTotalExact: boolean;
  items: FoundPassage[];
  /** Where the list goes on; null at its end. */
  next: string | null;
}

/** More than these are not put in order by how well they match: no reader goes through them, and the time would grow with the store. */
export const MOST_RANKED = 5000;

/** How many were shown: ranks are no keys, and no list is longer than `MOST_RANKED`. */
const KEYS = z.tuple([z.int().nonnegative()]);

type Passages = ExpressionBuilder<Database, 'passages' | 'plans'>;

/** Passages by how well they match, a title before a text and words close together before words apart; equal ones by date, the newest first. */
export async function searchPassages(store: Store, terms: SearchTerms, filter: PassageFilter = {}, page: Page = {}): Promise<FoundPassages> {
  const matching = matchingPassages(store.db, terms, filter);
  const [shown] = readCursor(page.after, KEYS) ?? [0];
  const limit = page.limit ?? DEFAULT_LIMIT;
  const rows = await store.db
    .with('matching', () => matching.limit(MOST_RANKED + 1))
    .selectFrom('matching')
    .innerJoin('passages', (join) => join.onRef('passages.plan_id', '=', 'matching.plan_id').onRef('passages.position', '=', 'matching.position'))
    .select(['matching.plan_id', 'passages.kind', 'passages.task_position', 'passages.path', 'passages.label', 'passages.title', 'passages.body'])
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('matching.rank', 'desc')
    .orderBy('matching.order_date', 'desc')
    .orderBy('matching.plan_id', 'desc')
    .orderBy('matching.position')
    .limit(rowsToAsk(page))
    .offset(shown)
    .execute();
  const names = await loadPlanNames(store, rows.map(({ plan_id }) => plan_id));
  const total = rows[0]?.total ?? 0;
  const items = rows.slice(0, limit).flatMap(({ plan_id, task_position: taskPosition, kind, path, label, title, body }) => {
    const plan = names.get(plan_id);
    return plan ? [{ plan, taskPosition, kind, path, label, title, body }] : [];
  });
  const next = rows.length > limit ? writeCursor([shown + limit]) : null;
  return { total: Math.min(total, MOST_RANKED), isTotalExact: total <= MOST_RANKED, items, next };
}

function matchingPassages(db: Kysely<Database>, terms: SearchTerms, filter: PassageFilter) {
  const column = sql.ref(terms.isBare ? 'passages.bare_words' : 'passages.words');
  const query = sql`${tsquery(terms)}::tsquery`;
  const hasWords = terms.phrases.length > 0;
  return db
    .selectFrom('passages')
    .innerJoin('plans', 'plans.id', 'passages.plan_id')
    .select(['passages.plan_id', 'passages.position', 'plans.order_date'])
    .select(hasWords ? sql<number>`ts_rank_cd(${column}, ${query}, 1)`.as('rank') : sql<number>`0`.as('rank'))
    .where((where) => where.and([...planConditions(where, filter), ...passageConditions(where, filter), ...(hasWords ? [sql<boolean>`${column} @@ ${query}`] : [])]));
}

/** Keys hold letters and digits alone. */
function tsquery({ phrases }: SearchTerms): string {
  return phrases.map((words) => `(${words.map((word) => `'${word}'`).join(' <-> ')})`).join(' & ');
}

function planConditions(where: Passages, { planId, issuer, year, period }: PassageFilter): Condition[] {
  const current = planId === undefined ? [where('plans.is_plan', '=', true), where('plans.version', '=', 'current')] : [where('passages.plan_id', '=', planId)];
  return [
    ...current,
    ...given(issuer, planIsIssuedBy),
    ...given(year, (value) => where('plans.year', '=', value)),
    ...given(period, ({ start, end }) => where.and([where('plans.period_start', '<=', end), where('plans.period_end', '>=', start)])),
  ];
}

function passageConditions(where: Passages, { unit, due, issue }: PassageFilter): Condition[] {
  return [
    ...given(unit, (value) => ('ids' in value ? sql<boolean>`passages.units && ${value.ids}` : hasUnitNamed(where, value.name))),
    ...given(due, ({ start, end }) => sql<boolean>`passages.due && daterange(${start}, ${end}, '[]')`),
    ...given(issue, (value) => sql<boolean>`passages.issues @> array[${value}]`),
  ];
}

function hasUnitNamed(where: Passages, name: string): Condition {
  return where.exists(
    where
      .selectFrom('assignments')
      .select('assignments.plan_id')
      .whereRef('assignments.plan_id', '=', 'passages.plan_id')
      .whereRef('assignments.task_position', '=', 'passages.task_position')
      .where('assignments.agency_name', 'ilike', `%${literally(name)}%`),
  );
}
