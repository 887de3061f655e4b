import { sql, type Kysely } from 'kysely';

/** Lists and search at a hundred thousand plans: what narrows them is found in one index, without a look at wide rows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Every condition of a list, in an index that holds the order as well. */
const PLANS = [
  `drop index if exists kehoach.plans_newest, kehoach.plans_issuer, kehoach.plans_year, kehoach.plans_province`,
  ...[
    ['newest', ''],
    ['issuer', 'issuer_id, '],
    ['year', 'year, '],
    ['province', 'province, '],
  ].map(
    ([name, first]) => `create index plans_${name} on kehoach.plans (${first}order_date desc, id desc)
      include (${['issuer_id', 'province', 'year'].filter((column) => column !== first?.slice(0, -2)).join(', ')}, period_start, period_end, citation_count)
      where is_plan and version = 'current'`,
  ),
];

/** The months of which a task's due days are. */
const DUE_MONTHS = `
  select 'due:' || to_char(month, 'YYYY-MM')
  from unnest(passages.due) as days,
    generate_series(date_trunc('month', lower(days)::timestamp), (upper(days) - 1)::timestamp, interval '1 month') as month`;

/** The years that a plan is for. */
const YEARS_FOR = `
  select 'for:' || year from generate_series(
    coalesce(date_part('year', plans.period_start)::int, plans.year),
    coalesce(date_part('year', plans.period_end)::int, plans.year)) as year`;

const FACETS = `
  select facet from (
    select 'year:' || plans.year union all select 'issuer:' || plans.issuer_id union all select 'province:' || plans.province
    union all ${YEARS_FOR}
    union all select 'unit:' || unit from unnest(passages.units) as unit
    union all select 'issue:' || code from unnest(passages.issues) as code
    union all ${DUE_MONTHS}
  ) as facets (facet) where facet is not null group by facet order by facet collate "C"`;

const PASSAGES = [
  `drop index if exists kehoach.passages_words, kehoach.passages_bare_words, kehoach.passages_units, kehoach.passages_issues, kehoach.passages_due`,
  `alter table kehoach.passages
    add column is_current boolean not null default false,
    add column order_date text collate "C" not null default '',
    add column facets text[] not null default '{}'`,
  `update kehoach.passages set
    is_current = plans.is_plan and plans.version = 'current', order_date = plans.order_date, facets = array(${FACETS})
    from kehoach.plans where plans.id = passages.plan_id`,
  `alter table kehoach.passages drop column units, drop column issues`,
  `create index passages_words on kehoach.passages using gin (words, facets) where is_current`,
  `create index passages_bare_words on kehoach.passages using gin (bare_words, facets) where is_current`,
];

/** What can be asked of a plan without looking at its passages. */
const PLAN_FACETS = [
  `alter table kehoach.plans add column facets text[] not null default '{}'`,
  `update kehoach.plans set facets = found.facets
    from (
      select plan_id, array_agg(distinct facet collate "C" order by facet collate "C") as facets
      from kehoach.passages, unnest(facets) as facet where facet ~ '^(?:due|issue):' group by plan_id
    ) as found
    where found.plan_id = plans.id`,
  `create index plans_facets on kehoach.plans using gin (facets) where is_plan and version = 'current'`,
];

const STATEMENTS = [...PASSAGES, ...PLAN_FACETS, ...PLANS];
