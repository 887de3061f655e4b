import { sql, type Kysely } from 'kysely';

/** Lists in keyset order, instruments counted once and for all, provinces of plans. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Dates compare byte by byte whatever the server's language. */
const PLANS = [
  `alter table kehoach.plans
    add column order_date text collate "C" generated always as (coalesce(issued_on, '')) stored,
    add column province text generated always as (substring(issuer_id from '@([^@.]+)[^@]*$')) stored`,
  `drop index kehoach.plans_newest, kehoach.plans_issuer, kehoach.plans_year`,
  // Filters are tried on what the index itself holds: plans are wide rows.
  `create index plans_newest on kehoach.plans (order_date desc, id desc)
    include (issuer_id, province, year, period_start, period_end) where is_plan and version = 'current'`,
  `create index plans_issuer on kehoach.plans (issuer_id, order_date desc, id desc)`,
  `create index plans_year on kehoach.plans (year, order_date desc, id desc)`,
  `create index plans_province on kehoach.plans (province, order_date desc, id desc)`,
];

/** What is not wholly known is one instrument where all that is said of it is the same. */
const INSTRUMENT_KEY = `
  case when instrument_id is not null and position('?' in instrument_id) = 0 then instrument_id
  else document_type || '|' || coalesce(issuer, '?') || '|' || coalesce(year::text, '?') || '|' || citation end`;

const CITATIONS = [
  `alter table kehoach.citations
    add column instrument_key text generated always as (${INSTRUMENT_KEY}) stored,
    add column is_current boolean not null default false,
    add column cited_on text collate "C" not null default '',
    add column issued_on text`,
  `update kehoach.citations set
    is_current = plans.is_plan and plans.version = 'current',
    cited_on = plans.order_date
    from kehoach.plans where plans.id = citations.plan_id`,
  `create index citations_newest on kehoach.citations (cited_on desc, plan_id desc, position) where is_current`,
  `create index citations_of_instrument on kehoach.citations (instrument_key, cited_on desc, plan_id desc, position) where is_current`,
];

const CITED_INSTRUMENTS = [
  `create table kehoach.cited_instruments (
    instrument_key text primary key,
    instrument_id text,
    document_type text not null,
    issuer text,
    year integer,
    number text,
    name_key text,
    mentions integer not null,
    plans integer not null,
    first_on text,
    last_on text
  )`,
  `insert into kehoach.cited_instruments
    select instrument_key, min(instrument_id), min(document_type), min(issuer), min(year), min(number), min(name_key),
      count(*), count(distinct plan_id), min(nullif(cited_on, '')), max(nullif(cited_on, ''))
    from kehoach.citations where is_current group by instrument_key`,
  `create index cited_instruments_most on kehoach.cited_instruments (plans desc, mentions desc, instrument_key)`,
  `create index cited_instruments_number on kehoach.cited_instruments (number, year)`,
];

const STATEMENTS = [...PLANS, ...CITATIONS, ...CITED_INSTRUMENTS];
