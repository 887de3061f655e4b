import { sql, type Kysely } from 'kysely';

/** How often each instrument is cited in each province is kept like the sums over all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table kehoach.province_instruments (
    province text not null,
    instrument_key text not null,
    mentions integer not null,
    plans integer not null,
    first_on text,
    last_on text,
    primary key (province, instrument_key)
  )`,
  `insert into kehoach.province_instruments
    select province, instrument_key, count(*), count(distinct plan_id), min(nullif(cited_on, '')), max(nullif(cited_on, ''))
    from kehoach.citations join kehoach.plans on plans.id = plan_id
    where is_current and province is not null group by province, instrument_key`,
  // What nobody cites any more is found without a look at the others.
  `create index province_instruments_gone on kehoach.province_instruments (province) where plans <= 0`,
];
