import { sql, type Insertable, type Kysely } from 'kysely';
import type { Database } from '../database.js';
import type { PassagesTable } from '../tables/search-tables.js';
import { withoutNul } from '../sql/without-nul.js';

/**
 * Whether the words and days by which the passages of a plan are found are
 * those that they should be: PostgreSQL alone can tell, in whose types they are.
 */
export async function isFoundByItsWords(
  db: Kysely<Database>,
  planId: string,
  expected: readonly Insertable<PassagesTable>[],
): Promise<boolean> {
  const rows = expected.map(withoutNul);
  const { rows: wrong } = await sql`
    select from unnest(
      ${rows.map(({ position }) => position)}::int[], ${rows.map(({ words }) => words)}::text[],
      ${rows.map((row) => row.bare_words)}::text[], ${rows.map(({ due }) => due ?? null)}::text[]
    ) as expected (position, words, bare_words, due)
    left join kehoach.passages as found on found.plan_id = ${planId} and found.position = expected.position
    where (found.words, found.bare_words, found.due)
      is distinct from (expected.words::tsvector, expected.bare_words::tsvector, expected.due::datemultirange)
    limit 1`.execute(db);
  return wrong.length === 0;
}
