import { sql, type Kysely } from 'kysely';

/** What the import engine needs: who may take a file, how often it was taken, who works, and a name for the store in a shared Redis. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const IMPORTS = `alter table kehoach.imports
  add column paths text[] not null default '{}',
  add column allow_secret boolean not null default false`;

const FILES = [
  `alter table kehoach.import_files
    add column incoming_key text,
    add column claims integer not null default 0,
    add column entered_at timestamptz`,
  `create index import_files_pending on kehoach.import_files (import_id, position) where outcome is null`,
  `create index import_files_entered on kehoach.import_files (entered_at)`,
];

const WORKERS = `create table kehoach.workers (
  id uuid primary key,
  host text not null,
  pid integer not null,
  extractor_version text not null,
  concurrency integer not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
)`;

const IDENTITY = [
  `create table kehoach.store_identity (id uuid not null default gen_random_uuid())`,
  `insert into kehoach.store_identity default values`,
];

const STATEMENTS = [IMPORTS, ...FILES, WORKERS, ...IDENTITY];
