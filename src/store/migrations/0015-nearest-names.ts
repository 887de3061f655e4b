import { sql, type Kysely } from 'kysely';

/** The names of the newest plans, of whatever version, among which a mistyped one is looked for: from the index alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('create index plans_names on kehoach.plans (order_date desc, id desc) include (number, file_name)').execute(db);
}
