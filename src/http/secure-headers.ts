import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { contentPolicy } from './content-policy.js';

const POLICY = contentPolicy();

/**
 * What a browser may do with our answers: run our own scripts alone, be framed
 * by nobody else, guess no types. HTTPS is the business of whoever stands in
 * front, so nothing here demands it.
 */
export async function secureHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy: false, referrerPolicy: { policy: 'same-origin' }, strictTransportSecurity: false });
  app.addHook('onRequest', async (_, reply) => {
    reply.header('content-security-policy', POLICY);
  });
}

/** What somebody was answered is nobody else's: no proxy keeps it, and a browser asks again before it shows it. */
export function keepPrivate(app: FastifyInstance): void {
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', 'private, no-cache');
  });
}
