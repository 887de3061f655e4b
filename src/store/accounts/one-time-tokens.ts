import { newSecret, secretHash } from '../../accounts/secret.js';
import type { Store } from '../store.js';
import { inSeconds } from './in-seconds.js';

/** "link": signs in on the machine that serves; "oidc": a sign-in that another system completes. */
export type TokenPurpose = 'link' | 'oidc';

/** A word that is good once, for so long; `content` is given back to whoever brings it. */
export async function issueToken({ db }: Store, purpose: TokenPurpose, content: object, seconds: number): Promise<string> {
  const token = newSecret();
  await db.deleteFrom('one_time_tokens').where('expires_at', '<', inSeconds(0)).execute();
  await db
    .insertInto('one_time_tokens')
    .values({ token_hash: secretHash(token), purpose, content: JSON.stringify(content), expires_at: inSeconds(seconds) })
    .execute();
  return token;
}

/** Burns it: of several that bring it at once, one gets its content. */
export async function redeemToken({ db }: Store, purpose: TokenPurpose, token: string): Promise<unknown> {
  const burnt = await db
    .deleteFrom('one_time_tokens')
    .where('token_hash', '=', secretHash(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', inSeconds(0))
    .returning('content')
    .executeTakeFirst();
  return burnt?.content;
}
