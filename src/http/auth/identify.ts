import type { FastifyRequest } from 'fastify';
import { findApiKey, KEY_ACTOR_PREFIX } from '../../store/accounts/api-keys.js';
import { findSession } from '../../store/accounts/sessions.js';
import { thisActor } from '../../store/audit-trail.js';
import type { HttpContext } from '../http-context.js';
import type { RequestActor } from '../request-actor.js';
import { sessionSecretOf } from './session-cookie.js';
import { sessionLimits } from './session-limits.js';

/** Who asks, and where the browser vouches for it the secret of its session. */
export interface Caller {
  actor: RequestActor;
  secret?: string;
}

const BEARER = /^Bearer +(\S{1,200})$/iu;

/** By the key where one is sent, else by the session; undefined where neither is good. */
export async function identify(request: FastifyRequest, context: HttpContext): Promise<Caller | undefined> {
  const { authorization } = request.headers;
  return authorization === undefined ? bySession(request, context) : byKey(authorization, context);
}

async function byKey(authorization: string, { store }: HttpContext): Promise<Caller | undefined> {
  const key = BEARER.exec(authorization)?.[1];
  const found = key === undefined ? undefined : await findApiKey(store, key);
  return found && { actor: { ...found, name: `${KEY_ACTOR_PREFIX}${found.name}`, via: 'key' } };
}

async function bySession(request: FastifyRequest, context: HttpContext): Promise<Caller | undefined> {
  const secret = sessionSecretOf(request, context.config);
  return secret === undefined ? undefined : callerOf(secret, context);
}

/** Of a session; undefined where it has ended. */
export async function callerOf(secret: string, { store, config, mode }: HttpContext): Promise<Caller | undefined> {
  const session = await findSession(store, secret, sessionLimits(config));
  if (session === undefined) return undefined;
  if (session.user) return { secret, actor: { ...session.user, via: 'session' } };
  return mode === 'local' ? { secret, actor: whoeverServes() } : undefined;
}

/** The one person of this machine. */
function whoeverServes(): RequestActor {
  return { name: thisActor().name, role: 'administrator', unit: null, via: 'link' };
}
