import { sql, type Kysely } from 'kysely';

/**
 * Plans, what is derived from them, and the ledger of imports. Records are
 * `json`, not `jsonb`: the text stays as the extractor wrote it, in its order.
 * One file, because the first tables stand or fall together.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Names sort as Vietnamese does where the server knows how, else by code point. */
const COLLATION = `
  do $$ begin
    create collation kehoach.vietnamese (provider = icu, locale = 'vi');
  exception when others then
    create collation kehoach.vietnamese from "C";
  end $$`;

const PLANS = `
  create table kehoach.plans (
    id text primary key,
    record json not null,
    extractor_version text not null,
    file_name text not null,
    path text not null,
    media_type text not null,
    byte_size bigint not null,
    imported_at timestamptz not null default now(),
    imported_by text not null,
    imported_from text not null,
    is_plan boolean not null,
    document_type text,
    issuer_id text,
    issuer_name text collate kehoach.vietnamese,
    number text,
    symbol text,
    title text collate kehoach.vietnamese,
    issued_on text,
    year integer,
    period_start date,
    period_end date,
    status text not null,
    error_count integer not null,
    warning_count integer not null,
    info_count integer not null,
    section_count integer not null,
    task_count integer not null,
    citation_count integer not null,
    number_key text,
    file_name_key text not null,
    issuer_key text,
    identity_key text,
    likeness_key text,
    content_key text,
    work_id text not null,
    version text not null
  )`;

/** A list shows current versions of plans, newest first. */
const PLAN_INDEXES = [
  `create index plans_newest on kehoach.plans (issued_on desc nulls last, id) where is_plan and version = 'current'`,
  `create index plans_issuer on kehoach.plans (issuer_id, issued_on desc nulls last, id)`,
  `create index plans_year on kehoach.plans (year, issued_on desc nulls last, id)`,
  `create index plans_number on kehoach.plans (number_key text_pattern_ops)`,
  `create index plans_file_name on kehoach.plans (file_name_key text_pattern_ops)`,
  `create index plans_id_prefix on kehoach.plans (id text_pattern_ops)`,
  `create index plans_identity on kehoach.plans (identity_key)`,
  `create index plans_likeness on kehoach.plans (likeness_key)`,
  `create index plans_content on kehoach.plans (content_key)`,
  `create index plans_work on kehoach.plans (work_id)`,
];

const TASKS = [
  `create table kehoach.tasks (
    plan_id text not null references kehoach.plans on delete cascade,
    position integer not null,
    task_id text not null,
    label text not null,
    path text not null,
    group_name text,
    description text,
    product text,
    origin text not null,
    primary key (plan_id, position)
  )`,
  `create table kehoach.assignments (
    plan_id text not null,
    task_position integer not null,
    position integer not null,
    role text not null,
    agency_id text,
    agency_name text not null,
    agency_kind text not null,
    primary key (plan_id, task_position, position),
    foreign key (plan_id, task_position) references kehoach.tasks on delete cascade
  )`,
  `create index assignments_agency on kehoach.assignments (agency_id, role)`,
  `create table kehoach.deadlines (
    plan_id text not null,
    task_position integer not null,
    position integer not null,
    kind text not null,
    start_on date,
    end_on date,
    end_inclusive boolean,
    implied_start_on date,
    implied_end_on date,
    recurs boolean not null,
    what text,
    raw text not null,
    primary key (plan_id, task_position, position),
    foreign key (plan_id, task_position) references kehoach.tasks on delete cascade
  )`,
  `create index deadlines_end on kehoach.deadlines (end_on)`,
];

const CITATIONS = [
  `create table kehoach.citations (
    plan_id text not null references kehoach.plans on delete cascade,
    position integer not null,
    mention_id text not null,
    instrument_id text,
    candidates text[] not null,
    citation text not null,
    document_type text not null,
    issuer text,
    year integer,
    number text,
    name text,
    name_key text,
    provisions text[] not null,
    function text not null,
    resolution text not null,
    raw text not null,
    section_path text,
    sentence text not null,
    confidence real not null,
    primary key (plan_id, position)
  )`,
  `create index citations_instrument on kehoach.citations (instrument_id, plan_id)`,
  `create index citations_number on kehoach.citations (number, year)`,
  `create index citations_type on kehoach.citations (document_type, year)`,
  `create index citations_issuer on kehoach.citations (issuer, year)`,
  `create index citations_name on kehoach.citations (name_key)`,
  `create index citations_year on kehoach.citations (year)`,
];

const LEDGER = [
  `create table kehoach.imports (
    id bigint generated always as identity primary key,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    started_by text not null,
    started_from text not null,
    extractor_version text not null,
    skipped json not null
  )`,
  `create table kehoach.import_files (
    import_id bigint not null references kehoach.imports on delete cascade,
    position integer not null,
    path text not null,
    outcome text,
    reason_code text,
    reason_data json,
    plan_id text,
    related_plan_id text,
    error_count integer not null default 0,
    warning_count integer not null default 0,
    info_count integer not null default 0,
    duration_ms integer,
    primary key (import_id, position)
  )`,
  `create index import_files_plan on kehoach.import_files (plan_id)`,
];

const STATEMENTS = [COLLATION, PLANS, ...PLAN_INDEXES, ...TASKS, ...CITATIONS, ...LEDGER];
