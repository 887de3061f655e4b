import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier } from 'openid-client';
import { z } from 'zod';
import { issueToken } from '../../../store/accounts/one-time-tokens.js';
import type { HttpContext } from '../../http-context.js';
import { findProvider, oidcSettings } from './provider.js';

/** Between here and the answer: what the answer must fit to. */
export const pendingSignIn = z.object({ verifier: z.string(), nonce: z.string() });

/** Whoever goes to the provider comes back within ten minutes. */
export const SIGN_IN_SECONDS = 600;

export interface BegunSignIn {
  /** Of the provider. */
  address: string;
  /** Stays in the browser: an answer counts in the one that asked. */
  state: string;
}

/** Authorization code flow with PKCE (RFC 9700); the state is a word that is good once. */
export async function beginSignIn({ store, config }: HttpContext): Promise<BegunSignIn> {
  const settings = oidcSettings(config);
  const provider = await findProvider(settings);
  const pending = { verifier: randomPKCECodeVerifier(), nonce: randomNonce() };
  const state = await issueToken(store, 'oidc', pending, SIGN_IN_SECONDS);
  const address = buildAuthorizationUrl(provider, {
    redirect_uri: settings.redirectUri,
    scope: 'openid profile email',
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    nonce: pending.nonce,
    state,
  });
  return { address: address.href, state };
}
