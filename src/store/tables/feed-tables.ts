import type { Generated } from 'kysely';
import type { FeedFilter } from '../tasks/feeds.js';
import type { Instant, Json } from './column-types.js';

export interface FeedTables {
  feeds: FeedsTable;
}

export interface FeedsTable {
  id: Generated<number>;
  /** SHA-256 of the address's secret part. */
  secret_hash: string;
  filter: Json<FeedFilter>;
  created_by: string;
  /** The unit that the account was bound to: the calendar shows no more than its maker saw. */
  unit: string | null;
  created_at: Instant;
  used_at: string | null;
}
