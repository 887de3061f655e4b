import type { ColumnType, Generated } from 'kysely';
import type { Rights } from '../accounts/rights.js';
import type { Instant } from './column-types.js';

export interface AccountTables {
  users: UsersTable;
  api_keys: ApiKeysTable;
  sessions: SessionsTable;
  one_time_tokens: OneTimeTokensTable;
  sign_in_attempts: SignInAttemptsTable;
}

export interface UsersTable extends Rights {
  /** In lower case. */
  name: string;
  /** null for one that another system signs in. */
  password_hash: string | null;
  /** Issuer and subject of OpenID Connect; null for one with a password. */
  identity: string | null;
  created_at: Instant;
  disabled_at: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface ApiKeysTable extends Rights {
  id: Generated<number>;
  name: string;
  /** SHA-256, hexadecimal; so of every secret. */
  key_hash: string;
  created_by: string;
  created_at: Instant;
  expires_at: Instant;
  used_at: string | null;
}

export interface SessionsTable {
  secret_hash: string;
  /** null where there are no accounts: whoever opened the link of this machine. */
  user_name: string | null;
  started_at: Instant;
  started_from: string;
  seen_at: Instant;
  expires_at: Instant;
}

export interface OneTimeTokensTable {
  token_hash: string;
  purpose: string;
  content: ColumnType<unknown, string, never>;
  expires_at: Instant;
}

/** Sign-ins that were tried and not yet seen to succeed. */
export interface SignInAttemptsTable {
  /** "account lan", "address 192.0.2.1". */
  subject: string;
  attempts: number;
  last_at: Instant;
  blocked_until: ColumnType<string | null, never, null>;
}
