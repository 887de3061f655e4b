import { z } from 'zod';
import { listPlans } from '../../questions/list-plans.js';
import { showPlan } from '../../questions/show-plan.js';
import type { App } from '../app.js';
import { pageOf, pageQuery } from '../page-query.js';
import { planFilterOf, planQuery } from '../plan-query.js';

const params = z.object({ id: z.string().min(1).max(500) });

/** The plans and all that stands in one. */
export function planRoutes(app: App): void {
  const config = { needs: 'viewer', owner: 'plan' } as const;

  app.get('/plans', { config, schema: { querystring: z.object({ ...planQuery, ...pageQuery }) } }, ({ store, query }) => listPlans(store, planFilterOf(query), pageOf(query)));

  app.get('/plans/:id', { config, schema: { params } }, async ({ store, params: { id } }) => {
    const { plan, envelope, record } = await showPlan(store, id);
    return { plan, envelope, record };
  });
}
