import { z } from 'zod';
import { elsewhere } from '../answers/other-answers.js';
import type { App } from '../app.js';
import { beginSignIn, SIGN_IN_SECONDS } from '../auth/oidc/begin-sign-in.js';
import { finishSignIn } from '../auth/oidc/finish-sign-in.js';
import { setTransientCookie } from '../auth/session-cookie.js';
import { backToPage, tellBrowser } from '../auth/tell-browser.js';
import type { HttpContext } from '../http-context.js';
import { beginSession } from './session.js';

const STATE_COOKIE = 'kehoach-sign-in';
const RATE = { max: 120, timeWindow: '1 minute' } as const;
const querystring = z.looseObject({ state: z.string().max(200).default('') });

/** By way of another system and back: addresses that the browser opens itself, so what fails is told by the page. */
export function singleSignOnRoutes(app: App, context: HttpContext): void {
  const config = { needs: 'nobody', rateLimit: RATE } as const;

  app.get('/session/oidc', { config, errorHandler: tellBrowser, schema: { response: { 303: elsewhere } } }, async (request, reply) => {
    const { address, state } = await beginSignIn(context);
    setTransientCookie(request, reply, context.config, { name: STATE_COOKIE, value: state, seconds: SIGN_IN_SECONDS });
    return reply.redirect(address, 303);
  });

  app.get(
    '/session/oidc/callback',
    { config, errorHandler: backToPage, schema: { querystring, response: { 303: elsewhere } } },
    async (request, reply) => {
      const answer = { query: request.url.split('?')[1] ?? '', state: request.query.state, expected: request.cookies[STATE_COOKIE] };
      reply.clearCookie(STATE_COOKIE, { path: '/' });
      await beginSession(request, reply, context, await finishSignIn(context, answer, request.ip));
      return reply.redirect('/', 303);
    },
  );
}
