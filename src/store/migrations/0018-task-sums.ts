import { sql, type Kysely } from 'kysely';

/** How many tasks the plans of a year, a body or a province have is told by the index that finds them, as their citations are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Each begins with what it is asked by, and has the others to be tried on. */
const INDEXES = [
  { name: 'plans_newest', first: '', tried: 'issuer_id, province, year' },
  { name: 'plans_issuer', first: 'issuer_id, ', tried: 'province, year' },
  { name: 'plans_year', first: 'year, ', tried: 'issuer_id, province' },
  { name: 'plans_province', first: 'province, ', tried: 'issuer_id, year' },
];

const STATEMENTS = INDEXES.flatMap(({ name, first, tried }) => [
  `drop index if exists kehoach.${name}`,
  `create index ${name} on kehoach.plans (${first}order_date desc, id desc)
    include (${tried}, period_start, period_end, citation_count, task_count) where is_plan and version = 'current'`,
]);
