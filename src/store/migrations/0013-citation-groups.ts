import { sql, type Kysely } from 'kysely';

/** Counts by what citations have in common are kept until a plan changes them; plans of a type, or of a status, are read in the order of an index. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const PERIOD = `case
  when period_start is null then plans.year::text
  when date_part('year', period_start) = date_part('year', period_end) then date_part('year', period_start)::text
  else date_part('year', period_start)::text || '-' || date_part('year', period_end)::text end`;

const STATEMENTS = [
  `create table kehoach.citation_groups (
    grouping text not null,
    key text collate "C" not null,
    name text,
    mentions integer not null default 0,
    instruments integer not null default 0,
    plans integer not null default 0,
    first_on text,
    last_on text,
    changes integer not null default 1,
    counted integer not null default 0,
    primary key (grouping, key)
  )`,
  // They are counted when somebody asks.
  `insert into kehoach.citation_groups (grouping, key)
    select distinct grouping, coalesce(key, '')
    from (select distinct document_type, issuer, year::text as year from kehoach.citations where is_current) as cited
    cross join lateral (values ('type', document_type), ('issuer', issuer), ('year', year)) as groups (grouping, key)
    union
    select distinct grouping, coalesce(key, '')
    from (select distinct coalesce(issuer_id, issuer_name) as body, province, ${PERIOD} as period
      from kehoach.plans where is_plan and version = 'current' and citation_count > 0) as citing
    cross join lateral (values ('body', body), ('province', province), ('period', period)) as groups (grouping, key)`,
  `create index plans_type on kehoach.plans (document_type, order_date desc, id desc) where version = 'current'`,
  `create index plans_status on kehoach.plans (status, order_date desc, id desc) where is_plan and version = 'current'`,
];
