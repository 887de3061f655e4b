import type { FastifyInstance } from 'fastify';
import { KehoachError } from '../errors/kehoach-error.js';

/** PostgreSQL keeps no U+0000 in a text, and nobody means one. */
export function refuseNul(app: FastifyInstance): void {
  app.addHook('preHandler', async (request) => {
    const said = JSON.stringify([request.params, request.query, request.isMultipart() ? undefined : request.body]);
    if (said.includes(String.raw`\u0000`)) throw new KehoachError('request-invalid', { reason: 'U+0000' });
  });
}
