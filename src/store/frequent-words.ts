import { sql, type Kysely } from 'kysely';
import type { Database } from './database.js';

/** Words of a larger share of the passages narrow little, and are what an index reads longest. */
const FREQUENT = 0.3;

/** Those of the words that stand in very many passages, by PostgreSQL's statistics; none where these are hidden or not made yet. */
export async function frequentWords(db: Kysely<Database>, column: 'words' | 'bare_words', words: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ word: string }>`
    select word from pg_stats cross join lateral unnest(most_common_elems::text::text[], most_common_elem_freqs) as each (word, share)
    where schemaname = 'kehoach' and tablename = 'passages' and attname = ${column}
      and word = any(${words}) and share > ${FREQUENT}`.execute(db);
  return new Set(rows.map(({ word }) => word));
}
