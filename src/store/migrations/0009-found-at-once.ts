import { sql, type Kysely } from 'kysely';

/** What is asked of imports and of the audit trail while they grow for years. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create index imports_unfinished on kehoach.imports (id) where finished_at is null`,
  `create index audit_trail_action on kehoach.audit_trail (action, id)`,
  `create index audit_trail_done_by on kehoach.audit_trail (done_by, id)`,
  `create index audit_trail_plan_prefix on kehoach.audit_trail (plan_id text_pattern_ops)`,
];
