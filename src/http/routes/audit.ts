import { z } from 'zod';
import { listDeeds } from '../../store/audit-trail.js';
import { auditRecordSchema } from '../answers/accounts.js';
import { listed } from '../answers/list.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { pageOf, pageQuery } from '../page-query.js';

const words = z.string().min(1).max(200).optional();
const querystring = z.object({
  plan: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional(),
  by: words,
  action: words,
  ...pageQuery,
});

/** Who did what, the latest first. */
export function auditRoutes(app: App, { store }: HttpContext): void {
  app.get(
    '/audit',
    { config: { needs: 'administrator' }, schema: { querystring, response: { 200: listed(auditRecordSchema) } } },
    ({ query: { plan: planId, by, action, ...page } }) => listDeeds(store, { planId, by, action, ...pageOf(page) }),
  );
}
