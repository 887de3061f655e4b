import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { FillData } from '../messages/fill.js';
import { given } from './sql/conditions.js';
import { readCursor } from './sql/cursor.js';
import type { AuditTrailTable } from './tables/custody-tables.js';
import type { Database } from './database.js';
import { thisOrigin } from './imports/import-origin.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from './sql/page.js';
import type { Store } from './store.js';

/** Who does something, and where. */
export interface Actor {
  name: string;
  /** The host, or the address that a request came from. */
  from: string;
}

export interface AuditEntry {
  /** "correct", "undo-correction", "remove", "reprocess" … */
  action: string;
  /** SHA-256 of the file it was done to; null for what concerns none. */
  planId: string | null;
  details: FillData;
}

export interface AuditRecord extends AuditEntry, Actor {
  id: number;
  /** ISO 8601 in UTC. */
  at: string;
}

/** The person at this terminal, or one that is named. */
export function thisActor(name?: string): Actor {
  const { importedBy, importedFrom } = thisOrigin();
  return { name: name ?? importedBy, from: importedFrom };
}

/** Inside the transaction of the deed: what is done is written down, or neither. */
export async function recordDeed(db: Kysely<Database>, { name, from }: Actor, { action, planId, details }: AuditEntry): Promise<void> {
  await db
    .insertInto('audit_trail')
    .values({ done_by: name, done_from: from, action, plan_id: planId, details: JSON.stringify(details) })
    .execute();
}

/** Which deeds; every condition that is given holds. */
export interface DeedFilter {
  /** SHA-256 of the file, which may be gone. */
  planId?: string | undefined;
  /** Name of who did it. */
  by?: string | undefined;
  action?: string | undefined;
}

/** The latest first. */
export async function listDeeds({ db }: Store, { planId, by, action, ...page }: Page & DeedFilter = {}): Promise<PageOf<AuditRecord>> {
  const all = db
    .selectFrom('audit_trail')
    .where((where) =>
      where.and([
        ...given(planId, (value) => where('plan_id', '=', value)),
        ...given(by, (value) => where('done_by', '=', value)),
        ...given(action, (value) => where('action', '=', value)),
      ]),
    );
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const after = readCursor(page.after, z.tuple([z.int()]));
  const found = await all
    .selectAll()
    .$if(after !== undefined, (query) => query.where('id', '<', after?.[0] ?? 0))
    .orderBy('id', 'desc')
    .limit(rowsToAsk(page))
    .execute();
  const { rows, next } = cutPage(found, page, ({ id }) => [id]);
  return { total, items: rows.map(auditRecord), next };
}

function auditRecord({ id, done_at, done_by, done_from, action, plan_id, details }: Selectable<AuditTrailTable>): AuditRecord {
  return { id, at: done_at, name: done_by, from: done_from, action, planId: plan_id, details };
}
