import { sql, type Kysely } from 'kysely';

/** By which rules a deadline recurs: what is due on certain days is answered without a look at whole records. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const RULES = `record #> array['tasks', task_position::text, 'deadlines', position::text, 'rrules']`;

const STATEMENTS = [
  `alter table kehoach.deadlines add column rrules text[] not null default '{}'`,
  `update kehoach.deadlines set rrules = array(select json_array_elements_text(${RULES}))
    from kehoach.plans where plans.id = plan_id and kind = 'recurring' and json_typeof(${RULES}) = 'array'`,
];
