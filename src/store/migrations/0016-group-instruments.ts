import { sql, type Kysely } from 'kysely';

/** How often each instrument is cited is kept by body and by period as by province; plans are found by words of their issuer's name in an index. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const PERIOD = `case
  when period_start is null then coalesce(plans.year::text, '')
  when date_part('year', period_start) = date_part('year', period_end) then date_part('year', period_start)::text
  else date_part('year', period_start)::text || '-' || date_part('year', period_end)::text end`;

const STATEMENTS = [
  `create table kehoach.group_instruments (
    grouping text not null,
    key text collate "C" not null,
    instrument_key text not null,
    mentions integer not null,
    plans integer not null,
    first_on text collate "C",
    last_on text collate "C"
  )`,
  // A million citations are grouped in memory; the rows of a group lie together, and the key is made when they are there.
  `set local work_mem = '256MB'`,
  `insert into kehoach.group_instruments
    select grouping, key, instrument_key, sum(mentions), count(*), min(nullif(order_date, '')), max(nullif(order_date, ''))
    from (select plan_id, instrument_key, count(*) as mentions from kehoach.citations where is_current group by plan_id, instrument_key) as cited
    join kehoach.plans on plans.id = plan_id
    cross join lateral (values ('body', issuer_id), ('province', coalesce(province, '')), ('period', ${PERIOD})) as groups (grouping, key)
    where key is not null
    group by grouping, key, instrument_key order by grouping, key, instrument_key`,
  `alter table kehoach.group_instruments add primary key (grouping, key, instrument_key)`,
  `create index group_instruments_of on kehoach.group_instruments (instrument_key, grouping)`,
  // What nobody cites any more is found without a look at the others.
  `create index group_instruments_gone on kehoach.group_instruments (grouping) where plans <= 0`,
  `drop table kehoach.province_instruments`,
  `create index plans_issuer_name on kehoach.plans (issuer_name, order_date desc, id desc) include (is_plan, version)`,
];
