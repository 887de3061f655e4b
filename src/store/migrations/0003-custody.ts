import { sql, type Kysely } from 'kysely';

/** What persons correct, beside what was extracted, and who did what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `alter table kehoach.plans add column extracted_record json`,
  `create table kehoach.corrections (
    id bigint generated always as identity primary key,
    plan_id text not null references kehoach.plans on delete cascade,
    holder text not null,
    field text not null,
    fields json not null,
    was json not null,
    raw text not null,
    why text,
    corrected_by text not null,
    corrected_at timestamptz not null default now(),
    unique (plan_id, holder, field)
  )`,
  `create table kehoach.audit_trail (
    id bigint generated always as identity primary key,
    done_at timestamptz not null default now(),
    done_by text not null,
    done_from text not null,
    action text not null,
    plan_id text,
    details json not null
  )`,
  `create index audit_trail_plan on kehoach.audit_trail (plan_id, id)`,
];
