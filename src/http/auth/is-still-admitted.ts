import type { FastifyRequest } from 'fastify';
import { includesRole } from '../../accounts/role.js';
import { isOutage } from '../../errors/is-outage.js';
import type { HttpContext } from '../http-context.js';
import { identify } from './identify.js';

/** Whether a request that is still being answered would be let in now: sessions end, keys expire, rights change. An outage is no reason to end it. */
export async function isStillAdmitted(request: FastifyRequest, context: HttpContext): Promise<boolean> {
  const { needs = 'nobody' } = request.routeOptions.config;
  try {
    const { actor } = (await identify(request, context)) ?? {};
    return needs === 'nobody' || (actor !== undefined && includesRole(actor.role, needs) && actor.unit === request.actor.unit);
  } catch (error) {
    return isOutage(error);
  }
}
