import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.js';
import { insertInBulk } from '../sql/insert-in-bulk.js';
import { lock } from '../lock.js';
import { contentFacets } from './passage-facets.js';
import { passageRows } from './passage-rows.js';

const PLANS_AT_ONCE = 50;

/** Makes the passages of plans that have none: of a store, or a backup, from before there was search. Several may do so at once. */
export async function addMissingPassages(db: Kysely<Database>): Promise<void> {
  for (let last: string | undefined = ''; last !== undefined;) last = await addSome(db, last);
}

/** Of the next plans; the id of the last of them. */
async function addSome(db: Kysely<Database>, after: string): Promise<string | undefined> {
  return db.transaction().execute(async (transaction) => {
    await lock(transaction, 'missingPassages');
    const plans = await transaction
      .selectFrom('plans')
      .select(['id', 'record', 'is_plan', 'version'])
      .where(sql<boolean>`not exists (select from kehoach.passages where passages.plan_id = plans.id)`)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PLANS_AT_ONCE)
      .execute();
    for (const { id, record } of plans)
      await transaction
        .updateTable('plans')
        .set({ facets: contentFacets(record) })
        .where('id', '=', id)
        .execute();
    await insertInBulk(
      transaction,
      'passages',
      plans.flatMap(({ record, is_plan, version }) => passageRows(record, is_plan && version === 'current')),
    );
    return plans.at(-1)?.id;
  });
}
