import { sql, type Kysely } from 'kysely';

/** Search by words: the pieces of plans that are found, with their words as written and without marks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table kehoach.passages (
    plan_id text not null references kehoach.plans on delete cascade,
    position integer not null,
    kind text not null,
    task_position integer,
    path text,
    label text,
    title text not null,
    body text not null,
    units text[] not null,
    issues text[] not null,
    due datemultirange,
    words tsvector not null,
    bare_words tsvector not null,
    primary key (plan_id, position)
  )`,
  `create index passages_words on kehoach.passages using gin (words)`,
  `create index passages_bare_words on kehoach.passages using gin (bare_words)`,
  `create index passages_units on kehoach.passages using gin (units)`,
  `create index passages_issues on kehoach.passages using gin (issues)`,
  `create index passages_due on kehoach.passages using gist (due)`,
];
