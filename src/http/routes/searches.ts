import { z } from 'zod';
import { searchPlans } from '../../questions/search-plans.js';
import { listTasks } from '../../questions/list-tasks.js';
import { listDue } from '../../questions/list-due.js';
import type { App } from '../app.js';
import { given } from '../given.js';
import { pageOf, pageQuery } from '../page-query.js';
import { wordsQuery, yearQuery } from '../plan-query.js';

const where = { plan: wordsQuery, body: wordsQuery, province: wordsQuery, year: yearQuery, period: wordsQuery, unit: wordsQuery, due: wordsQuery, issue: wordsQuery };
const searchQuery = z.object({ q: z.string().max(500).default(''), ...where, ...pageQuery });
const taskQuery = z.object({ ...where, ...pageQuery });
const dueQuery = z.object({ from: z.iso.date(), to: z.iso.date(), unit: wordsQuery, body: wordsQuery, province: wordsQuery });

/** What is looked for across plans: words, tasks, days. */
export function searchRoutes(app: App): void {
  const config = { needs: 'viewer' } as const;

  app.get('/search', { config, schema: { querystring: searchQuery } }, ({ store, query: { q, body: issuer, limit, after, ...filter } }) =>
    searchPlans(store, q, given({ ...filter, issuer }), pageOf({ limit, after })),
  );

  app.get('/tasks', { config, schema: { querystring: taskQuery } }, ({ store, query: { body: issuer, limit, after, ...filter } }) =>
    listTasks(store, given({ ...filter, issuer }), pageOf({ limit, after })),
  );

  app.get('/deadlines', { config, schema: { querystring: dueQuery } }, ({ store, query: { from: start, to: end, body: issuer, ...filter } }) =>
    listDue(store, { days: { start, end }, issuer, ...filter }),
  );
}
