import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.js';

/**
 * In what share of the passages a word stands, from 0 to 1, by PostgreSQL's
 * statistics: of the words that stand in many; of none where the statistics are
 * hidden or not made yet.
 */
export async function wordShares(
  db: Kysely<Database>,
  column: 'words' | 'bare_words',
  words: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ word: string; share: number }>`
    select word, share from pg_stats cross join lateral unnest(most_common_elems::text::text[], most_common_elem_freqs) as each (word, share)
    where schemaname = 'kehoach' and tablename = 'passages' and attname = ${column} and word = any(${words})`.execute(db);
  return new Map(rows.map(({ word, share }) => [word, share]));
}
