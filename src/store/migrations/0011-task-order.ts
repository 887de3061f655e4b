import { sql, type Kysely } from 'kysely';

/** The tasks of all plans in the order in which they are listed: a page is the beginning of an index. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      "create index passages_tasks on kehoach.passages (order_date desc, plan_id desc, task_position) where is_current and kind = 'task'",
    )
    .execute(db);
}
