import { z } from 'zod';
import { dropInstrument, keepInstrument } from '../../../pipelines/change-register.js';
import { listAgencies } from '../../questions/list-agencies.js';
import { listDocumentTypes } from '../../questions/list-document-types.js';
import { configuredRegister } from '../../questions/instruments/instrument-file.js';
import { listRegister, registerOrigins } from '../../questions/instruments/list-register.js';
import { registeredAgencySchema, registeredInstrumentSchema, registeredTypeSchema } from '../answers/known-instruments.js';
import { all, listed } from '../answers/list.js';
import { nothing } from '../answers/other-answers.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { pageOf, pageQuery } from '../page-query.js';
import { calledParams } from '../path-params.js';
import { wordsQuery } from '../plan-query.js';
import { doerOf } from '../request-actor.js';

/** One line that no spreadsheet takes for a formula; "-" blanks. */
const cell = z
  .string()
  .trim()
  .max(2000)
  .regex(/^(?:-|[^=+@\-\p{Cc}][^\p{Cc}]*)?$/u)
  .optional();
const body = z.strictObject({
  citation: cell,
  titles: cell,
  issuedOn: cell,
  validFrom: cell,
  validTo: cell,
  issuer: cell,
  subject: cell,
  relations: cell,
  state: cell,
  confidence: cell,
  source: cell,
});
const querystring = z.object({ text: wordsQuery, origin: z.enum(registerOrigins).optional(), ...pageQuery });

/** What is known of instruments, and one's own file of them; what is known of bodies and types of documents, with which plans are read and which nobody changes here. */
export function registerRoutes(app: App, { store, config: settings }: HttpContext): void {
  const config = { needs: 'administrator' } as const;

  app.get(
    '/register/instruments',
    { config, schema: { querystring, response: { 200: listed(registeredInstrumentSchema) } } },
    async ({ query: { text, origin, ...page } }) => listRegister(configuredRegister(settings), { text, origin }, pageOf(page)),
  );

  const agencies = { querystring: z.object({ text: wordsQuery, ...pageQuery }), response: { 200: listed(registeredAgencySchema) } };
  app.get('/register/agencies', { config: { needs: 'viewer' }, schema: agencies }, async ({ query: { text = '', ...page } }) =>
    listAgencies(text, pageOf(page)),
  );

  app.get('/register/document-types', { config: { needs: 'viewer' }, schema: { response: { 200: all(registeredTypeSchema) } } }, () => ({
    items: listDocumentTypes(),
  }));

  app.put(
    '/register/instruments/:id',
    { config, schema: { params: calledParams, body, response: { 200: registeredInstrumentSchema } } },
    (request) => keepInstrument(store, settings, request.params.id, request.body, doerOf(request)),
  );

  app.delete(
    '/register/instruments/:id',
    { config, schema: { params: calledParams, response: { 204: nothing } } },
    async (request, reply) => {
      await dropInstrument(store, settings, request.params.id, doerOf(request));
      return reply.code(204).send();
    },
  );
}
