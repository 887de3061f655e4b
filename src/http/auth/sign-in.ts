import ipaddr from 'ipaddr.js';
import { isPassword } from '../../accounts/password-hash.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { countAttempt, forgetAttempts, PER_ACCOUNT, PER_ADDRESS, takeBackAttempt } from '../../store/accounts/sign-in-attempts.js';
import { startSession } from '../../store/accounts/sessions.js';
import { loadPasswordHash, userKey } from '../../store/accounts/users.js';
import { recordDeed } from '../../store/audit-trail.js';
import type { HttpContext } from '../http-context.js';
import { sessionLimits } from './session-limits.js';

export interface Credentials {
  name: string;
  password: string;
}

/**
 * The secret of a new session. A name that nobody has, an account that is shut
 * out and a wrong password take as long and say the same.
 *
 * @throws KehoachError "sign-in-wrong", "sign-in-blocked"
 */
export async function signIn({ store, config }: HttpContext, { name, password }: Credentials, from: string): Promise<string> {
  const key = userKey(name);
  const [account, address] = [`account ${key}`, `address ${networkOf(from)}`];
  await countAttempt(store, address, PER_ADDRESS);
  await countAttempt(store, account, PER_ACCOUNT);
  const isRight = await isPassword(password, await loadPasswordHash(store, key));
  await recordDeed(store.db, { name: key, from }, { action: isRight ? 'sign-in' : 'sign-in-failed', planId: null, details: {} });
  if (!isRight) throw new KehoachError('sign-in-wrong');
  await forgetAttempts(store, account);
  await takeBackAttempt(store, address);
  return startSession(store, key, from, sessionLimits(config));
}

const GROUPS_OF_A_NETWORK = 4;

/** Who has one address of IPv6 has the other 2^64 of its network. What a proxy says may be no address. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts
        .slice(0, GROUPS_OF_A_NETWORK)
        .map((group) => group.toString(16))
        .join(':')
    : parsed.toString();
}
