import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { comparePlans } from '../../questions/compare/compare-plans.js';
import { planCoverage } from '../../questions/coverage/plan-coverage.js';
import { compareRoster } from '../../questions/roster/compare-roster.js';
import type { RosterReport } from '../../questions/roster/roster-report.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { comparisonAnswer } from '../../wording/answers/comparison-answer.js';
import { coverageAnswer } from '../../wording/answers/coverage-answer.js';
import { rosterAnswer } from '../../wording/answers/roster-answer.js';
import { answerFile, answerFileConfig, answerFileParams, sendAnswerFile } from '../answer-file.js';
import { planComparisonSchema } from '../answers/comparisons.js';
import { planCoverageSchema, rosterReportSchema } from '../answers/coverage.js';
import type { App } from '../app.js';
import { listOf } from '../list-of.js';
import { calledField } from '../path-params.js';
import { wordsQuery } from '../plan-query.js';

const MOST_ROSTER_BYTES = 10 * 2 ** 20;
const MOST_CHILDREN = 500;
const pairQuery = z.object({ a: calledField, b: calledField });
const coverageQuery = z.object({ parent: calledField, child: listOf(MOST_CHILDREN) });
const rosterQuery = z.object({ period: wordsQuery, province: wordsQuery });

/** Plans held against each other, and against a list of who should have sent one. */
export function comparisonRoutes(app: App): void {
  const config = { needs: 'viewer' } as const;

  app.get(
    '/compare',
    { config, schema: { querystring: pairQuery, response: { 200: planComparisonSchema } } },
    ({ store, query: { a, b } }) => comparePlans(store, a, b),
  );

  app.get(
    '/compare.:format',
    { config: answerFileConfig, schema: { params: answerFileParams, querystring: pairQuery, response: answerFile } },
    async (request, reply) => {
      const { a, b } = request.query;
      const comparison = await comparePlans(request.store, a, b);
      return sendAnswerFile(request, reply, 'compare', (language) => comparisonAnswer(comparison, language));
    },
  );

  const coverage = { querystring: coverageQuery, response: { 200: planCoverageSchema } };
  app.get('/coverage', { config, schema: coverage }, ({ store, query: { parent, child } }) => planCoverage(store, parent, child));

  app.get(
    '/coverage.:format',
    { config: answerFileConfig, schema: { params: answerFileParams, querystring: coverageQuery, response: answerFile } },
    async (request, reply) => {
      const { parent, child } = request.query;
      const answer = await planCoverage(request.store, parent, child);
      return sendAnswerFile(request, reply, 'coverage', (language) => coverageAnswer(answer, language));
    },
  );

  // Others' plans would be told as missing to whoever does not see them.
  const rosterSchema = { querystring: rosterQuery, consumes: ['multipart/form-data'] };
  app.post(
    '/roster',
    { config: { ...config, isForAllUnits: true }, schema: { ...rosterSchema, response: { 200: rosterReportSchema } } },
    (request) => askRoster(request, request.query),
  );

  app.post(
    '/roster.:format',
    { config: { ...answerFileConfig, isForAllUnits: true }, schema: { ...rosterSchema, params: answerFileParams, response: answerFile } },
    async (request, reply) => {
      const report = await askRoster(request, request.query);
      return sendAnswerFile(request, reply, 'roster', (language) => rosterAnswer(report, language));
    },
  );
}

async function askRoster(request: FastifyRequest, query: z.infer<typeof rosterQuery>): Promise<RosterReport> {
  const part = await request.file({ limits: { fileSize: MOST_ROSTER_BYTES } });
  if (!part) throw new KehoachError('upload-empty');
  return compareRoster(request.store, await part.toBuffer(), part.filename, query);
}
