import { sql, type Kysely } from 'kysely';

/**
 * Phrases of common words are found by their pairs of neighbouring words, which
 * stand together in far fewer passages than each of them alone. The pairs are in
 * the indexes only, which PostgreSQL makes of the words themselves.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create function kehoach.word_pairs(words tsvector) returns tsvector immutable strict parallel safe language sql as $$
    select array_to_tsvector(array_agg(distinct word || ' ' || next_word))
    from (
      select lexeme as word, place, lead(lexeme) over in_order as next_word, lead(place) over in_order as next_place
      from unnest(words) as each (lexeme, places, weights), unnest(places) as place
      window in_order as (order by place)
    ) as neighbours
    where next_place = place + 1
  $$`,
  `set local maintenance_work_mem = '256MB'`,
  ...['words', 'bare_words'].flatMap((words) => [
    `drop index if exists kehoach.passages_${words}`,
    `create index passages_${words} on kehoach.passages using gin (${words}, facets, kehoach.word_pairs(${words})) where is_current`,
  ]),
  `do $$ begin
    if exists (select from kehoach.passages) then analyze kehoach.passages; end if;
  end $$`,
];
