import { sql } from 'kysely';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { Store } from '../store.js';
import { inSeconds } from './in-seconds.js';

/** How many attempts are free, and how the pause grows that each further one costs. */
export interface AttemptPolicy {
  free: number;
  firstPauseSeconds: number;
  mostPauseSeconds: number;
}

export const PER_ACCOUNT: AttemptPolicy = { free: 5, firstPauseSeconds: 30, mostPauseSeconds: 900 };
/** A whole office may share one address. */
export const PER_ADDRESS: AttemptPolicy = { free: 30, firstPauseSeconds: 30, mostPauseSeconds: 900 };

/** After so long without an attempt they are forgotten. */
const FORGOTTEN_SECONDS = 86_400;
/** The pause doubles; beyond this it would only overflow. */
const MOST_DOUBLINGS = 20;

/**
 * Counted before the password is looked at: of many that try at once none goes
 * uncounted. Names that nobody has are counted like others.
 *
 * @throws KehoachError "sign-in-blocked"
 */
export async function countAttempt(
  { db }: Store,
  subject: string,
  { free, firstPauseSeconds, mostPauseSeconds }: AttemptPolicy,
): Promise<void> {
  const { rows } = await sql`
    insert into kehoach.sign_in_attempts as known (subject, attempts) values (${subject}, 1)
    on conflict (subject) do update set
      attempts = ${COUNT},
      last_at = now(),
      blocked_until = case when ${COUNT} >= ${free} then
        now() + make_interval(secs => least(${mostPauseSeconds}, ${firstPauseSeconds} * 2 ^ least(${COUNT} - ${free}, ${MOST_DOUBLINGS}))) end
    where known.blocked_until is null or known.blocked_until <= now()
    returning 1`.execute(db);
  if (rows.length === 0) throw new KehoachError('sign-in-blocked', { seconds: await secondsLeft(db, subject) });
}

const COUNT = sql`(case when known.last_at < ${inSeconds(-FORGOTTEN_SECONDS)} then 1 else known.attempts + 1 end)`;

async function secondsLeft(db: Store['db'], subject: string): Promise<number> {
  const found = await db
    .selectFrom('sign_in_attempts')
    .where('subject', '=', subject)
    .select(sql<number>`ceil(extract(epoch from blocked_until - now()))::int`.as('seconds'))
    .executeTakeFirst();
  return Math.max(found?.seconds ?? 1, 1);
}

/** The account's attempts are over with a right password. */
export async function forgetAttempts({ db }: Store, subject: string): Promise<void> {
  await db.deleteFrom('sign_in_attempts').where('subject', '=', subject).execute();
  await db.deleteFrom('sign_in_attempts').where('last_at', '<', inSeconds(-FORGOTTEN_SECONDS)).execute();
}

/** The address's last attempt was a right one; the wrong ones before it stay counted. */
export async function takeBackAttempt({ db }: Store, subject: string): Promise<void> {
  await db
    .updateTable('sign_in_attempts')
    .set({ attempts: sql`greatest(attempts - 1, 0)`, blocked_until: null })
    .where('subject', '=', subject)
    .execute();
}
