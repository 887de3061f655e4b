import type { AccountTables } from './tables/account-tables.js';
import type { CitationTables } from './tables/citation-tables.js';
import type { CustodyTables } from './tables/custody-tables.js';
import type { FeedTables } from './tables/feed-tables.js';
import type { ImportTables } from './tables/import-tables.js';
import type { PlanTables } from './tables/plan-tables.js';
import type { SearchTables } from './tables/search-tables.js';

/**
 * The tables of the schema "kehoach", as docs/data-model.md explains them.
 * Instants are ISO 8601 in UTC, dates "2020-01-31"; JSON is written as text.
 */
export interface Database extends PlanTables, CitationTables, SearchTables, ImportTables, CustodyTables, AccountTables, FeedTables {}
