import { sql, type RawBuilder } from 'kysely';

/** An instant by the database's clock: the programs of several hosts need not agree on theirs. */
export function inSeconds(seconds: number): RawBuilder<string> {
  return sql<string>`(now() + make_interval(secs => ${seconds}))`;
}
