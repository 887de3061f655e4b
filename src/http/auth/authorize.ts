import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { includesRole } from '../../accounts/role.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { HttpContext } from '../http-context.js';
import { sendProblem } from '../problem.js';
import type { Needs } from '../request-actor.js';
import { checkHost } from './check-host.js';
import { checkCsrfToken, checkOrigin, isChanging } from './check-origin.js';
import { identify } from './identify.js';
import { findNamedItem } from './own-items.js';
import { recordDeeds } from './record-deeds.js';

/** A route as it is registered, and who may call it. */
export interface GuardedRoute {
  method: string;
  url: string;
  needs: Needs;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly guardedRoutes: readonly GuardedRoute[];
  }
}

/** The one place that decides who may call what; a route that does not say it keeps the program from starting. */
export const authorize = fp<{ context: HttpContext }>(async (app, { context }) => {
  const routes: GuardedRoute[] = [];
  app.decorate('guardedRoutes', routes);
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.needs === undefined) throw new Error(`${String(method)} ${url} does not say who may call it`);
    const { needs } = config;
    routes.push(...[method].flat().map((one) => ({ method: one, url, needs })));
  });
  app.addHook('onRequest', async (request, reply) => {
    try {
      await guard(request, context);
      return undefined;
    } catch (error) {
      // Packages that bring routes would answer it in their own manner.
      return sendProblem(error, request, reply);
    }
  });
  recordDeeds(app, context);
});

async function guard(request: FastifyRequest, context: HttpContext): Promise<void> {
  checkHost(request, context);
  if (isChanging(request)) checkOrigin(request, context.config);
  // An address that leads nowhere has no route, and nothing to guard.
  const { needs = 'nobody' } = request.routeOptions.config;
  if (needs !== 'nobody') await admit(request, needs, context);
}

async function admit(request: FastifyRequest, needs: Exclude<Needs, 'nobody'>, context: HttpContext): Promise<void> {
  const caller = await identify(request, context);
  if (!caller) throw new KehoachError('not-signed-in');
  const { actor, secret } = caller;
  if (secret !== undefined && isChanging(request)) checkCsrfToken(request, secret);
  const { name, unit, role } = actor;
  const isTooNarrow = unit !== null && request.routeOptions.config.isForAllUnits === true;
  if (!includesRole(role, needs) || isTooNarrow) throw new KehoachError('not-permitted');
  request.actor = actor;
  request.store = unit === null ? context.store : await context.unitStores.of({ unit, name });
  await findNamedItem(request);
}
