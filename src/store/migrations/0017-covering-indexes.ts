import { sql, type Kysely } from 'kysely';

/** What is due on certain days, and which instruments a plan cites, is told by indexes alone: a passage or a citation is a wide row, and each a page to be read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** What would not fit into an index: the later stretches run together. */
const MOST_STRETCHES = 360;
const stretches = (which: string): string =>
  `(select range_agg(days) from unnest(due) with ordinality as each (days, place) where place ${which} ${MOST_STRETCHES})`;

const STATEMENTS = [
  `update kehoach.passages set due = ${stretches('<')} + datemultirange(range_merge(${stretches('>=')}))
    where due is not null and (select count(*) from unnest(due)) > ${MOST_STRETCHES}`,
  // The days stand in it twice: as the bounds that it is searched by, and as they are.
  `create index passages_due on kehoach.passages using gist (due)
    include (due, order_date, plan_id, position, task_position) where is_current and kind = 'task' and due is not null`,
  // By a key that nothing asks for any more.
  `drop index if exists kehoach.citations_instrument`,
  `create index citations_of_plan on kehoach.citations (plan_id, instrument_key)`,
];
