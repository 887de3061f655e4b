import { z } from 'zod';
import { listNamedDeeds } from '../../questions/list-named-deeds.js';
import { auditRecordSchema } from '../answers/accounts.js';
import { listed } from '../answers/list.js';
import { planNameSchema } from '../answers/plans.js';
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

const namedDeedSchema = auditRecordSchema.extend({ plan: planNameSchema.nullable().describe('null: none, or one that is gone') });

/** Who did what, the latest first. */
export function auditRoutes(app: App, { store }: HttpContext): void {
  app.get(
    '/audit',
    { config: { needs: 'administrator' }, schema: { querystring, response: { 200: listed(namedDeedSchema) } } },
    ({ query: { plan: planId, by, action, ...page } }) => listNamedDeeds(store, { planId, by, action, ...pageOf(page) }),
  );
}
