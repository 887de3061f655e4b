import ipaddr from 'ipaddr.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { hasUsers } from '../../store/accounts/users.js';
import type { Store } from '../../store/store.js';

/** "local": one person, on this machine alone, by a link; "accounts": whoever has one. */
export type Mode = 'local' | 'accounts';

/** @throws KehoachError "serve-needs-accounts" where others would get in without an account */
export async function chooseMode(store: Store, host: string): Promise<Mode> {
  if (await hasUsers(store)) return 'accounts';
  if (!isLoopback(host)) throw new KehoachError('serve-needs-accounts', { host });
  return 'local';
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');
}
