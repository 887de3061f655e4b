import { sql, type Kysely } from 'kysely';
import type { Database } from './database.js';

/** What one does while others wait, on whatever host of the store. Other advisory locks have hashes of 64 bits for numbers. */
const NUMBERS = { citationCounts: 4, missingPassages: 5, register: 6 } as const;

/** Held to the end of the transaction. */
export async function lock(transaction: Kysely<Database>, subject: keyof typeof NUMBERS): Promise<void> {
  await sql`select pg_advisory_xact_lock(${NUMBERS[subject]})`.execute(transaction);
}

/** Beside others that share it; whoever wants it alone waits for them all. */
export async function shareLock(transaction: Kysely<Database>, subject: keyof typeof NUMBERS): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${NUMBERS[subject]})`.execute(transaction);
}
