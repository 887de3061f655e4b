import { z } from 'zod';
import { checkCitations } from '../../questions/check-citations.js';
import { countVerdicts } from '../../questions/count-verdicts.js';
import { describeInstrument } from '../../questions/describe-instrument.js';
import { eachItem } from '../../questions/each-page.js';
import { findInstruments } from '../../questions/find-instruments.js';
import { configuredRegister } from '../../questions/instrument-file.js';
import { listInstruments } from '../../questions/list-instruments.js';
import { instrumentsAnswer } from '../../wording/answers/instruments-answer.js';
import { answerFileConfig, answerFileParams, sendAnswerFile } from '../answer-file.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { listOf } from '../list-of.js';
import { pageOf, pageQuery } from '../page-query.js';
import { wordsQuery } from '../plan-query.js';
import { citationFilterOf, citationQuery } from './references.js';

const MOST_VERDICTS = 100;
const params = z.object({ id: z.string().min(1).max(500) });

/** The instruments that plans cite, and what is known of each. */
export function instrumentRoutes(app: App, { config: settings }: HttpContext): void {
  const config = { needs: 'viewer' } as const;

  app.get('/instruments', { config, schema: { querystring: z.object({ text: wordsQuery, ...citationQuery, ...pageQuery }) } }, ({ store, query }) => {
    const { text, limit, after, ...asked } = query;
    if (text !== undefined) return findInstruments(store, text);
    return listInstruments(store, configuredRegister(settings), citationFilterOf(asked), pageOf({ limit, after }));
  });

  app.get('/instruments.:format', { config: answerFileConfig, schema: { params: answerFileParams, querystring: z.object(citationQuery) } }, async (request, reply) => {
    const { store, query } = request;
    const instruments = await eachItem((page) => listInstruments(store, configuredRegister(settings), citationFilterOf(query), page));
    return sendAnswerFile(request, reply, 'instruments', (language) => instrumentsAnswer(instruments, language));
  });

  app.get('/instruments/verdicts', { config, schema: { querystring: z.object({ id: listOf(MOST_VERDICTS) }) } }, async ({ store, query: { id } }) => ({
    items: await countVerdicts(store, configuredRegister(settings), id),
  }));

  app.get('/instruments/:id', { config, schema: { params } }, ({ store, params: { id } }) => describeInstrument(store, configuredRegister(settings), id));

  app.get('/instruments/:id/plans', { config, schema: { params, querystring: z.object(pageQuery) } }, ({ store, params: { id }, query }) =>
    checkCitations(store, configuredRegister(settings), { instrument: id }, pageOf(query)),
  );
}
