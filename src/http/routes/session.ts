import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { MOST_PASSWORD_LENGTH } from '../../accounts/check-password.js';
import { packageVersion } from '../../config/package.js';
import { endSession } from '../../store/accounts/sessions.js';
import { recordDeed } from '../../store/audit-trail.js';
import { sessionSchema } from '../answers/accounts.js';
import { elsewhere, nothing } from '../answers/other-answers.js';
import type { App } from '../app.js';
import { csrfTokenOf, checkCsrfToken } from '../auth/check-origin.js';
import { callerOf, identify, type Caller } from '../auth/identify.js';
import { openLocalLink } from '../auth/local-link.js';
import { clearSessionCookie, sessionSecretOf, setSessionCookie } from '../auth/session-cookie.js';
import { signIn } from '../auth/sign-in.js';
import { tellBrowser } from '../auth/tell-browser.js';
import type { HttpContext } from '../http-context.js';

const credentials = z.object({ name: z.string().min(1).max(64), password: z.string().min(1).max(MOST_PASSWORD_LENGTH) });
const linkParams = z.object({ token: z.string().min(1).max(100) });

/** Guessing is slow by itself; this keeps the processor free meanwhile. */
const RATE = { max: 120, timeWindow: '1 minute' } as const;

/** Who is signed in, and how one comes in and goes. */
export function sessionRoutes(app: App, context: HttpContext): void {
  const config = { needs: 'nobody', rateLimit: RATE } as const;

  app.get('/session', { config: { needs: 'nobody' }, schema: { response: { 200: sessionSchema } } }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return describeSession(await identify(request, context), context);
  });

  app.post('/session', { config, schema: { body: credentials, response: { 200: sessionSchema } } }, async (request, reply) => {
    const secret = await signIn(context, request.body, request.ip);
    await beginSession(request, reply, context, secret);
    return describeSession(await callerOf(secret, context), context);
  });

  app.delete('/session', { config: { needs: 'nobody' }, schema: { response: { 204: nothing } } }, async (request, reply) => {
    const caller = await identify(request, context);
    if (caller?.secret !== undefined) {
      checkCsrfToken(request, caller.secret);
      await endSession(context.store, caller.secret);
      await recordDeed(context.store.db, { name: caller.actor.name, from: request.ip }, { action: 'sign-out', planId: null, details: {} });
    }
    clearSessionCookie(request, reply, context.config);
    return reply.code(204).send();
  });

  app.get(
    '/session/link/:token',
    { config, exposeHeadRoute: false, errorHandler: tellBrowser, schema: { params: linkParams, response: { 303: elsewhere } } },
    async (request, reply) => {
      await beginSession(request, reply, context, await openLocalLink(context, request.params.token, request.ip));
      return reply.redirect('/', 303);
    },
  );
}

/** A new secret, and none of before: one that was planted or left lying about is worth nothing. */
export async function beginSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { store, config }: HttpContext,
  secret: string,
): Promise<void> {
  const former = sessionSecretOf(request, config);
  if (former !== undefined) await endSession(store, former);
  setSessionCookie(request, reply, config, secret);
}

function describeSession(caller: Caller | undefined, { mode, config }: HttpContext) {
  const { actor, secret } = caller ?? {};
  return {
    user: actor ? { name: actor.name, role: actor.role, unit: actor.unit } : null,
    csrf: secret === undefined ? '' : csrfTokenOf(secret),
    mode,
    oidc: config.oidcIssuer !== undefined,
    version: packageVersion,
  };
}
