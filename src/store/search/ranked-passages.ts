import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.js';
import { readCursor } from '../sql/cursor.js';
import { rowsToAsk, type Page } from '../sql/page.js';
import type { matchingPassages, newestMatching } from './matching-passages.js';

type Matching = ReturnType<typeof newestMatching> | ReturnType<typeof matchingPassages>;
export type RankedRow = Awaited<ReturnType<typeof ranked>>[number];

/** The rows of the page and one more, best first, each with how many there are. */
export function ranked(db: Kysely<Database>, matching: Matching, page: Page) {
  return db
    .with('shown', (with_) =>
      with_
        .selectFrom(matching.as('matching'))
        .selectAll()
        .select(sql<number>`count(*) over ()`.as('total'))
        .orderBy('rank', 'desc')
        .orderBy('order_date', 'desc')
        .orderBy('plan_id', 'desc')
        .orderBy('position')
        .limit(rowsToAsk(page))
        .offset(shownBefore(page)),
    )
    .selectFrom('shown')
    .innerJoin('passages', (join) => join.onRef('passages.plan_id', '=', 'shown.plan_id').onRef('passages.position', '=', 'shown.position'))
    .select([
      'shown.plan_id',
      'shown.total',
      'passages.kind',
      'passages.task_position',
      'passages.path',
      'passages.label',
      'passages.title',
      'passages.body',
    ])
    .orderBy('shown.rank', 'desc')
    .orderBy('shown.order_date', 'desc')
    .orderBy('shown.plan_id', 'desc')
    .orderBy('shown.position')
    .execute();
}

/** How many were shown: ranks are no keys, and no list is long. */
const KEYS = z.tuple([z.int().nonnegative()]);

/** How many of the list stand on the pages before. */
export function shownBefore(page: Page): number {
  const [shown] = readCursor(page.after, KEYS) ?? [0];
  return shown;
}
