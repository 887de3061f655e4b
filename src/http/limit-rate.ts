import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** Of one address, or of one network of IPv6. */
const RATE = { max: 1200, timeWindow: '1 minute', ipv6Subnet: 64 } as const;

/** Counted before anybody looks who asks: whoever proves nothing is limited too. Routes may set themselves a limit of their own. */
export async function limitRate(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, { ...RATE, global: false });
  const limit = app.rateLimit();
  app.addHook('onRequest', async function limitOne(request, reply) {
    if (request.routeOptions.config.rateLimit === undefined) await limit.call(this, request, reply);
  });
}
