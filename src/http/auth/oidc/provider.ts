import { allowInsecureRequests, discovery, type Configuration } from 'openid-client';
import type { Config } from '../../../config/config.js';
import { KehoachError } from '../../../errors/kehoach-error.js';

/** What single sign-on needs of the settings. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Where the provider sends people back to. */
  redirectUri: string;
}

export const CALLBACK = '/api/v1/session/oidc/callback';

/** @throws KehoachError "oidc-unset" */
export function oidcSettings({ oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret, url }: Config): OidcSettings {
  if (issuer === undefined) throw new KehoachError('oidc-unset', { setting: 'oidcIssuer' });
  if (clientId === undefined) throw new KehoachError('oidc-unset', { setting: 'oidcClientId' });
  if (clientSecret === undefined) throw new KehoachError('oidc-unset', { setting: 'oidcClientSecret' });
  if (url === undefined) throw new KehoachError('oidc-unset', { setting: 'url' });
  return { issuer, clientId, clientSecret, redirectUri: new URL(CALLBACK, url).href };
}

const known = new Map<string, Promise<Configuration>>();

/**
 * Asked once for as long as the program runs; http is for a provider that the
 * settings name so.
 *
 * @throws KehoachError "oidc-unreachable"
 */
export async function findProvider({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const key = JSON.stringify([issuer, clientId, clientSecret]);
  const asked =
    known.get(key) ??
    discovery(new URL(issuer), clientId, clientSecret, undefined, issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {});
  known.set(key, asked);
  try {
    return await asked;
  } catch (error) {
    known.delete(key);
    throw new KehoachError('oidc-unreachable', { reason: error instanceof Error ? error.message : '' }, { cause: error });
  }
}
