import { z } from 'zod';
import { removePlan } from '../../../pipelines/remove-plan.js';
import { reprocessPlan } from '../../../pipelines/reprocess.js';
import { listPlans } from '../../questions/plans/list-plans.js';
import { planHistory } from '../../questions/plans/plan-history.js';
import { showPlan } from '../../questions/plans/show-plan.js';
import { listed } from '../answers/list.js';
import {
  planBlocksSchema,
  planHistorySchema,
  planSummarySchema,
  removedPlanSchema,
  reprocessedSchema,
  storedPlanSchema,
} from '../answers/plans.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { pageOf, pageQuery } from '../page-query.js';
import { calledParams } from '../path-params.js';
import { planFilterOf, planQuery } from '../plan-query.js';
import { doerOf } from '../request-actor.js';

const reason = z.object({ why: z.string().max(1000).optional() }).nullish();

/** The plans, and each by any name that the command line takes. */
export function planRoutes(app: App, { store: wholeStore, originals, read }: HttpContext): void {
  const viewer = { needs: 'viewer', owner: 'plan' } as const;

  const list = { querystring: z.object({ ...planQuery, ...pageQuery }), response: { 200: listed(planSummarySchema) } };
  app.get('/plans', { config: { needs: 'viewer' }, schema: list }, ({ store, query }) =>
    listPlans(store, planFilterOf(query), pageOf(query)),
  );

  app.get(
    '/plans/:id',
    { config: viewer, schema: { params: calledParams, response: { 200: storedPlanSchema } } },
    async ({ store, params: { id } }) => {
      const { plan, envelope, record } = await showPlan(store, id);
      return { plan, envelope, record };
    },
  );

  app.get(
    '/plans/:id/blocks',
    { config: viewer, schema: { params: calledParams, response: { 200: planBlocksSchema } } },
    async ({ store, params: { id } }) => {
      const { blocks, parts } = (await showPlan(store, id)).record;
      return { blocks, parts };
    },
  );

  const history = { params: calledParams, response: { 200: planHistorySchema } };
  app.get('/plans/:id/history', { config: viewer, schema: history }, ({ store, params: { id } }) => planHistory(store, id));

  const reprocess = { params: calledParams, response: { 200: reprocessedSchema } };
  app.post('/plans/:id/reprocess', { config: { needs: 'editor', owner: 'plan' }, schema: reprocess }, (request) =>
    reprocessPlan(request.params.id, { store: wholeStore, originals, read, actor: doerOf(request) }),
  );

  const removal = { params: calledParams, body: reason, response: { 200: removedPlanSchema } };
  app.delete('/plans/:id', { config: { needs: 'administrator', owner: 'plan' }, schema: removal }, (request) =>
    removePlan(wholeStore, originals, request.params.id, { ...doerOf(request), why: request.body?.why }),
  );
}
