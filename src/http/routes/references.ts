import { z } from 'zod';
import { checkCitations } from '../../questions/instruments/check-citations.js';
import {
  countGroups,
  countInstruments,
  countPairs,
  countPlans,
  groupings,
  type CitationFilter,
} from '../../questions/instruments/cites.js';
import { eachItem } from '../../questions/each-page.js';
import { configuredRegister } from '../../questions/instruments/instrument-file.js';
import { checkedCitationsAnswer } from '../../wording/answers/checked-citations-answer.js';
import { answerFile, answerFileConfig, answerFileParams, sendAnswerFile } from '../answer-file.js';
import {
  checkedCitationSchema,
  citationGroupSchema,
  citingPlanSchema,
  instrumentCountSchema,
  instrumentPairSchema,
} from '../answers/citations.js';
import { listed } from '../answers/list.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { pageOf, pageQuery } from '../page-query.js';
import { wordsQuery, yearQuery } from '../plan-query.js';

/** Which citations, as `kehoach cites` takes them. */
export const citationQuery = {
  plan: wordsQuery,
  instrument: wordsQuery,
  type: wordsQuery,
  issuer: wordsQuery,
  year: yearQuery,
  body: wordsQuery,
  province: wordsQuery,
  period: wordsQuery,
};

const filterSchema = z.object(citationQuery);
const views = ['mention', 'pair', 'plan', 'instrument', ...groupings] as const;
const BOUNDS =
  'Pairs are counted in the newest 250 plans, or the newest 500 that cite the instruments asked for; groups of all plans take seconds at the first asking after plans have changed';

export function citationFilterOf({ type, body, ...others }: z.infer<typeof filterSchema>): CitationFilter {
  return { ...others, documentType: type, planIssuer: body };
}

/** Which instruments plans cite: every mention, checked against the register, or what `by` counts them by. */
export function referenceRoutes(app: App, { config: settings }: HttpContext): void {
  const config = { needs: 'viewer' } as const;
  const querystring = z.object({ by: z.enum(views).default('mention').describe(BOUNDS), ...citationQuery, ...pageQuery });

  const answer = z
    .union([checkedCitationSchema, instrumentPairSchema, citingPlanSchema, instrumentCountSchema, citationGroupSchema].map(listed))
    .describe('By `by`: mentions, pairs, plans, instruments, groups');

  app.get(
    '/references',
    { config, schema: { querystring, response: { 200: answer } } },
    ({ store, query: { by, limit, after, ...asked } }) => {
      const [filter, page] = [citationFilterOf(asked), pageOf({ limit, after })];
      if (by === 'mention') return checkCitations(store, configuredRegister(settings), filter, page);
      if (by === 'pair') return countPairs(store, filter, page);
      if (by === 'plan') return countPlans(store, filter, page);
      if (by === 'instrument') return countInstruments(store, filter, page);
      return countGroups(store, by, filter, page);
    },
  );

  app.get(
    '/references.:format',
    { config: answerFileConfig, schema: { params: answerFileParams, querystring: filterSchema, response: answerFile } },
    async (request, reply) => {
      const { store, query } = request;
      const citations = await eachItem((page) => checkCitations(store, configuredRegister(settings), citationFilterOf(query), page));
      return sendAnswerFile(request, reply, 'references', (language) => checkedCitationsAnswer(citations, language));
    },
  );
}
