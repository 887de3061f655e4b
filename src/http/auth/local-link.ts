import { KehoachError } from '../../errors/kehoach-error.js';
import { issueToken, redeemToken } from '../../store/accounts/one-time-tokens.js';
import { startSession } from '../../store/accounts/sessions.js';
import type { Store } from '../../store/store.js';
import type { HttpContext } from '../http-context.js';
import { sessionLimits } from './session-limits.js';

/** Whoever starts the server opens it soon. */
const LINK_SECONDS = 24 * 3600;

/** An address that signs in the one person of this machine, once. */
export async function localLink(store: Store, address: string): Promise<string> {
  return `${address}/api/v1/session/link/${await issueToken(store, 'link', {}, LINK_SECONDS)}`;
}

/**
 * The secret of a new session.
 *
 * @throws KehoachError "link-used", also where there are accounts: a link is nobody's
 */
export async function openLocalLink({ store, config, mode }: HttpContext, token: string, from: string): Promise<string> {
  const isGood = mode === 'local' && (await redeemToken(store, 'link', token)) !== undefined;
  if (!isGood) throw new KehoachError('link-used');
  return startSession(store, null, from, sessionLimits(config));
}
