import { basename } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { FillData } from '../../messages/fill.js';
import { recordDeed } from '../../store/audit-trail.js';
import type { HttpContext } from '../http-context.js';
import { doerOf } from '../request-actor.js';

const MOST_LENGTH = 200;

/** What routes do and nobody else writes down, above all downloads: in the audit trail before the first byte leaves. */
export function recordDeeds(app: FastifyInstance, { store }: HttpContext): void {
  app.addHook('onSend', async (request, reply) => {
    const { deed } = request.routeOptions.config;
    if (deed === undefined || reply.statusCode >= 300) return;
    const planId = planIdOf(request);
    await recordDeed(store.db, doerOf(request), { action: deed, planId, details: detailsOf(request, planId) });
  });
}

/** The rest of the address and what was asked: no bodies, which may hold secrets. */
function detailsOf({ params, query, url }: FastifyRequest, planId: string | null): FillData {
  const { format, ...others } = fields.parse(params);
  // Of "/compare.csv" the address names the file.
  const file: Record<string, unknown> = format === undefined ? {} : { file: basename(new URL(url, 'http://localhost').pathname) };
  const said = Object.entries({ ...file, ...others, ...fields.parse(query) }).filter(
    ([, value]) => value !== undefined && value !== planId,
  );
  return Object.fromEntries(said.map(([name, value]) => [name, String(value).slice(0, MOST_LENGTH)]));
}

function planIdOf({ params, routeOptions: { url = '' } }: FastifyRequest): string | null {
  return url.includes('/plans/:id') ? String(fields.parse(params)['id']) : null;
}

/** Routes have their own types of both; here they are words to be written down. */
const fields = z.record(z.string(), z.unknown()).catch({});
