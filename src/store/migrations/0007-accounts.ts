import { sql, type Kysely } from 'kysely';

/** Accounts with what proves them, and which rows the connections of one unit's accounts see. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** An administrator sees everything. */
const ROLE = `
    role text not null check (role in ('viewer', 'importer', 'editor', 'administrator')),
    unit text check (unit is null or role <> 'administrator')`;

const ACCOUNTS = [
  `create table kehoach.users (
    name text collate "C" primary key,
    ${ROLE},
    password_hash text,
    identity text unique,
    created_at timestamptz not null default now(),
    disabled_at timestamptz
  )`,
  `create table kehoach.api_keys (
    id bigint generated always as identity primary key,
    name text not null,
    key_hash text not null unique,
    ${ROLE},
    created_by text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
];

const PROOFS = [
  `create table kehoach.sessions (
    secret_hash text primary key,
    user_name text collate "C" references kehoach.users on delete cascade,
    started_at timestamptz not null default now(),
    started_from text not null,
    seen_at timestamptz not null default now(),
    expires_at timestamptz not null
  )`,
  `create index sessions_user on kehoach.sessions (user_name)`,
  `create table kehoach.one_time_tokens (
    token_hash text primary key,
    purpose text not null,
    content json not null,
    expires_at timestamptz not null
  )`,
  `create table kehoach.sign_in_attempts (
    subject text primary key,
    attempts integer not null,
    last_at timestamptz not null default now(),
    blocked_until timestamptz
  )`,
];

/**
 * They hold for whoever does not own the tables. A list of ids is made once a
 * query and may be looked up in an index, which a condition a row may not.
 */
const OWN_PLANS = `plan_id = any (array(select id from kehoach.plans))`;

const POLICIES: Readonly<Record<string, string>> = {
  plans: `issuer_id = current_setting('kehoach.unit', true)`,
  tasks: OWN_PLANS,
  assignments: OWN_PLANS,
  deadlines: OWN_PLANS,
  citations: OWN_PLANS,
  passages: OWN_PLANS,
  corrections: OWN_PLANS,
  audit_trail: OWN_PLANS,
  imports: `started_by = current_setting('kehoach.person', true)`,
  import_files: `import_id = any (array(select id from kehoach.imports))`,
};

const SIGHT = Object.entries(POLICIES).flatMap(([table, condition]) => [
  `alter table kehoach.${table} enable row level security`,
  `create policy of_unit on kehoach.${table} for select using (${condition})`,
]);

const STATEMENTS = [...ACCOUNTS, ...PROOFS, ...SIGHT];
