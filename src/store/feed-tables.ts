import type { ColumnType, Generated } from 'kysely';
import type { FeedFilter } from './feeds.js';

export interface FeedTables {
  feeds: FeedsTable;
}

export interface FeedsTable {
  id: Generated<number>;
  /** SHA-256 of the address's secret part. */
  secret_hash: string;
  filter: ColumnType<FeedFilter, string, string>;
  created_by: string;
  /** The unit that the account was bound to: the calendar shows no more than its maker saw. */
  unit: string | null;
  created_at: ColumnType<string, string | undefined, string>;
  used_at: string | null;
}
