import type { ColumnType } from 'kysely';

/** Written as its text, read as what it says. */
export type Json<Content> = ColumnType<Content, string, string>;

/** ISO 8601 in UTC; by the database's clock unless given. */
export type Instant = ColumnType<string, string | undefined, string>;
