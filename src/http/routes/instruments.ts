import { z } from 'zod';
import { checkCitations } from '../../questions/instruments/check-citations.js';
import { countVerdicts } from '../../questions/instruments/count-verdicts.js';
import { describeInstrument } from '../../questions/instruments/describe-instrument.js';
import { eachItem } from '../../questions/each-page.js';
import { findInstruments } from '../../questions/instruments/find-instruments.js';
import { configuredRegister } from '../../questions/instruments/instrument-file.js';
import { listInstruments } from '../../questions/instruments/list-instruments.js';
import { instrumentsAnswer } from '../../wording/answers/instruments-answer.js';
import { answerFile, answerFileConfig, answerFileParams, sendAnswerFile } from '../answer-file.js';
import { checkedCitationSchema } from '../answers/citations.js';
import {
  foundInstrumentsSchema,
  instrumentDescriptionSchema,
  listedInstrumentSchema,
  verdictCountsSchema,
} from '../answers/instruments.js';
import { all, listed } from '../answers/list.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { listOf } from '../list-of.js';
import { pageOf, pageQuery } from '../page-query.js';
import { calledParams } from '../path-params.js';
import { wordsQuery } from '../plan-query.js';
import { citationFilterOf, citationQuery } from './references.js';

const MOST_VERDICTS = 100;

/** The instruments that plans cite, and what is known of each. */
export function instrumentRoutes(app: App, { config: settings }: HttpContext): void {
  const config = { needs: 'viewer' } as const;

  const list = {
    querystring: z.object({ text: wordsQuery, ...citationQuery, ...pageQuery }),
    response: { 200: z.union([listed(listedInstrumentSchema), foundInstrumentsSchema]) },
  };
  app.get('/instruments', { config, schema: list }, ({ store, query }) => {
    const { text, limit, after, ...asked } = query;
    if (text !== undefined) return findInstruments(store, text);
    return listInstruments(store, configuredRegister(settings), citationFilterOf(asked), pageOf({ limit, after }));
  });

  app.get(
    '/instruments.:format',
    { config: answerFileConfig, schema: { params: answerFileParams, querystring: z.object(citationQuery), response: answerFile } },
    async (request, reply) => {
      const { store, query } = request;
      const instruments = await eachItem((page) => listInstruments(store, configuredRegister(settings), citationFilterOf(query), page));
      return sendAnswerFile(request, reply, 'instruments', (language) => instrumentsAnswer(instruments, language));
    },
  );

  const verdicts = { querystring: z.object({ id: listOf(MOST_VERDICTS) }), response: { 200: all(verdictCountsSchema) } };
  app.get('/instruments/verdicts', { config, schema: verdicts }, async ({ store, query: { id } }) => ({
    items: await countVerdicts(store, configuredRegister(settings), id),
  }));

  app.get(
    '/instruments/:id',
    { config, schema: { params: calledParams, response: { 200: instrumentDescriptionSchema } } },
    ({ store, params: { id } }) => describeInstrument(store, configuredRegister(settings), id),
  );

  const plans = { params: calledParams, querystring: z.object(pageQuery), response: { 200: listed(checkedCitationSchema) } };
  app.get('/instruments/:id/plans', { config, schema: plans }, ({ store, params: { id }, query }) =>
    checkCitations(store, configuredRegister(settings), { instrument: id }, pageOf(query)),
  );
}
