import { sql, type Kysely } from 'kysely';

/** Calendars that programs fetch by an address of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table kehoach.feeds (
        id bigint generated always as identity primary key,
        secret_hash text not null unique,
        filter json not null,
        created_by text not null,
        unit text,
        created_at timestamptz not null default now(),
        used_at timestamptz
      )`,
    )
    .execute(db);
}
