import { authorizationCodeGrant, fetchUserInfo, type Configuration } from 'openid-client';
import { isSameSecret } from '../../../accounts/secret.js';
import { KehoachError } from '../../../errors/kehoach-error.js';
import { enterExternalUser } from '../../../store/accounts/external-users.js';
import { redeemToken } from '../../../store/accounts/one-time-tokens.js';
import { startSession } from '../../../store/accounts/sessions.js';
import type { HttpContext } from '../../http-context.js';
import { sessionLimits } from '../session-limits.js';
import { pendingSignIn } from './begin-sign-in.js';
import { findProvider, oidcSettings } from './provider.js';
import { readClaims, type Claims } from './read-claims.js';

/** What the browser brings back. */
export interface SignInAnswer {
  /** The query of the callback's address. */
  query: string;
  /** Of the address. */
  state: string;
  /** Of the cookie. */
  expected: string | undefined;
}

/**
 * The secret of a new session.
 *
 * @throws KehoachError "oidc-refused", "oidc-unreachable", "oidc-unset"
 */
export async function finishSignIn(
  { store, config }: HttpContext,
  { query, state, expected }: SignInAnswer,
  from: string,
): Promise<string> {
  if (expected === undefined || !isSameSecret(state, expected)) throw refused('state');
  const { data: pending } = pendingSignIn.safeParse(await redeemToken(store, 'oidc', state));
  if (!pending) throw refused('state');
  const settings = oidcSettings(config);
  const provider = await findProvider(settings);
  const checks = { pkceCodeVerifier: pending.verifier, expectedNonce: pending.nonce, expectedState: state, idTokenExpected: true };
  const claims = await exchange(provider, new URL(`${settings.redirectUri}?${query}`), checks);
  const user = await enterExternalUser(store, readClaims(claims, config), from);
  return startSession(store, user, from, sessionLimits(config));
}

/** Claims of the ID token, whose signature, issuer, audience and nonce the library checks, and what only the provider's answer about the person says. */
async function exchange(provider: Configuration, address: URL, checks: Parameters<typeof authorizationCodeGrant>[2]): Promise<Claims> {
  try {
    const tokens = await authorizationCodeGrant(provider, address, checks);
    const claims = tokens.claims();
    if (!claims) throw refused('id_token');
    const more =
      provider.serverMetadata().userinfo_endpoint === undefined ? {} : await fetchUserInfo(provider, tokens.access_token, claims.sub);
    return { ...more, ...claims };
  } catch (error) {
    if (error instanceof KehoachError) throw error;
    throw refused(error instanceof Error ? error.message : '', error);
  }
}

function refused(reason: string, cause?: unknown): KehoachError {
  return new KehoachError('oidc-refused', { reason }, { cause });
}
