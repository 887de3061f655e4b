import { z } from 'zod';
import { comparePlans } from '../../questions/compare/compare-plans.js';
import { planCoverage } from '../../questions/coverage/plan-coverage.js';
import { compareRoster } from '../../questions/roster/compare-roster.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { App } from '../app.js';
import { given } from '../given.js';
import { listOf } from '../list-of.js';
import { wordsQuery } from '../plan-query.js';

const plan = z.string().min(1).max(500);
const MOST_ROSTER_BYTES = 10 * 2 ** 20;
const MOST_CHILDREN = 500;

/** Plans held against each other, and against a list of who should have sent one. */
export function comparisonRoutes(app: App): void {
  const config = { needs: 'viewer' } as const;

  app.get('/compare', { config, schema: { querystring: z.object({ a: plan, b: plan }) } }, ({ store, query: { a, b } }) => comparePlans(store, a, b));

  app.get('/coverage', { config, schema: { querystring: z.object({ parent: plan, child: listOf(MOST_CHILDREN) }) } }, ({ store, query: { parent, child } }) =>
    planCoverage(store, parent, child),
  );

  // Others' plans would be told as missing to whoever does not see them.
  app.post('/roster', { config: { ...config, isForAllUnits: true }, schema: { querystring: z.object({ period: wordsQuery, province: wordsQuery }), consumes: ['multipart/form-data'] } }, async (request) => {
    const part = await request.file({ limits: { fileSize: MOST_ROSTER_BYTES } });
    if (!part) throw new KehoachError('upload-empty');
    return compareRoster(request.store, await part.toBuffer(), part.filename, given(request.query));
  });
}
