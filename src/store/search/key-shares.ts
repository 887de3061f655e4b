import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.js';

/**
 * In what share of the passages a word, or two neighbouring ones, stand, from 0
 * to 1, by PostgreSQL's statistics: of those that stand in many; of none where
 * the statistics are hidden or not made yet. What is known of pairs is told of
 * the index that holds them.
 */
export async function keyShares(
  db: Kysely<Database>,
  column: 'words' | 'bare_words',
  keys: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; share: number }>`
    select key, share from pg_stats cross join lateral unnest(most_common_elems::text::text[], most_common_elem_freqs) as each (key, share)
    where schemaname = 'kehoach' and (tablename, attname) in (('passages', ${column}), (${`passages_${column}`}, 'word_pairs'))
      and key = any(${keys})`.execute(db);
  return new Map(rows.map(({ key, share }) => [key, share]));
}
