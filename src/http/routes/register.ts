import { z } from 'zod';
import { dropInstrument, keepInstrument } from '../../../pipelines/change-register.js';
import { configuredRegister } from '../../questions/instrument-file.js';
import { listRegister, registerOrigins } from '../../questions/list-register.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { pageOf, pageQuery } from '../page-query.js';
import { wordsQuery } from '../plan-query.js';
import { doerOf } from '../request-actor.js';

/** One line that no spreadsheet takes for a formula; "-" blanks. */
const cell = z.string().trim().max(2000).regex(/^(?:-|[^=+@\-\p{Cc}][^\p{Cc}]*)?$/u).optional();
const body = z.strictObject({
  citation: cell, titles: cell, issuedOn: cell, validFrom: cell, validTo: cell, issuer: cell,
  subject: cell, relations: cell, state: cell, confidence: cell, source: cell,
});
const params = z.object({ id: z.string().min(1).max(500) });
const querystring = z.object({ text: wordsQuery, origin: z.enum(registerOrigins).optional(), ...pageQuery });

/** What is known of instruments, and one's own file of them. */
export function registerRoutes(app: App, { store, config: settings }: HttpContext): void {
  const config = { needs: 'administrator' } as const;

  app.get('/register/instruments', { config, schema: { querystring } }, async ({ query: { text, origin, ...page } }) =>
    listRegister(configuredRegister(settings), { text, origin }, pageOf(page)),
  );

  app.put('/register/instruments/:id', { config, schema: { params, body } }, (request) =>
    keepInstrument(store, settings, request.params.id, request.body, doerOf(request)),
  );

  app.delete('/register/instruments/:id', { config, schema: { params } }, async (request, reply) => {
    await dropInstrument(store, settings, request.params.id, doerOf(request));
    return reply.code(204).send();
  });
}
