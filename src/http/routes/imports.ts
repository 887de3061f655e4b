import { Readable } from 'node:stream';
import { z } from 'zod';
import { openSpool } from '../../originals/spool.js';
import { listImports } from '../../store/list-imports.js';
import { loadReceipt } from '../../store/load-receipt.js';
import { receiptAnswer } from '../../wording/answers/receipt-answer.js';
import { answerFile, answerFileConfig, answerFileParams, sendAnswerFile } from '../answer-file.js';
import { begunImportSchema, importSummarySchema, receiptSchema } from '../answers/imports.js';
import { listed } from '../answers/list.js';
import { fileOf } from '../answers/other-answers.js';
import type { App } from '../app.js';
import { isStillAdmitted } from '../auth/is-still-admitted.js';
import { eventStream } from '../event-stream.js';
import type { HttpContext } from '../http-context.js';
import { pageOf, pageQuery } from '../page-query.js';
import { numberParams } from '../path-params.js';
import { receiveUploads } from '../receive-uploads.js';
import { doerOf } from '../request-actor.js';

/** What was sent to be taken in, and what became of it. */
export function importRoutes(app: App, context: HttpContext): void {
  const {
    config: { maxFileBytes },
    imports,
    patience: { heartbeatMs },
  } = context;
  const viewer = { needs: 'viewer', owner: 'import' } as const;

  const list = { querystring: z.object(pageQuery), response: { 200: listed(importSummarySchema) } };
  app.get('/imports', { config: { needs: 'viewer' }, schema: list }, ({ store, query }) => listImports(store, pageOf(query)));

  app.post(
    '/imports',
    { config: { needs: 'importer' }, schema: { consumes: ['multipart/form-data'], response: { 202: begunImportSchema } } },
    async (request, reply) => {
      const spool = await openSpool();
      try {
        const begun = await imports.begin(await receiveUploads(request, spool, maxFileBytes), {
          ...doerOf(request),
          unit: request.actor.unit,
        });
        return await reply.code(202).header('location', `/api/v1/imports/${begun.importId}`).send(begun);
      } finally {
        await spool.close();
      }
    },
  );

  app.get(
    '/imports/:id',
    { config: viewer, schema: { params: numberParams, response: { 200: receiptSchema } } },
    ({ store, params: { id } }) => loadReceipt(store, id),
  );

  app.get(
    '/imports/:id/receipt.:format',
    {
      config: { ...answerFileConfig, owner: 'import' },
      schema: { params: numberParams.extend(answerFileParams.shape), response: answerFile },
    },
    async (request, reply) => {
      const receipt = await loadReceipt(request.store, request.params.id);
      return sendAnswerFile(request, reply, `receipt-${receipt.importId}`, (language) => receiptAnswer(receipt, language));
    },
  );

  app.post(
    '/imports/:id/retry',
    { config: { needs: 'importer', owner: 'import' }, schema: { params: numberParams, response: { 202: begunImportSchema } } },
    async (request, reply) => {
      const { id: importId } = request.params;
      return reply.code(202).send({ importId, total: await imports.retry(importId, doerOf(request)) });
    },
  );

  const events = fileOf('Event "progress" with counts, then "finished" with {importId}', ['text/event-stream']);
  app.get(
    '/imports/:id/events',
    { config: viewer, schema: { params: numberParams, response: { 200: events } } },
    async (request, reply) => {
      const {
        store,
        params: { id: importId },
        raw,
      } = request;
      await loadReceipt(store, importId);
      const listener = { request: raw, heartbeatMs, mayListen: () => isStillAdmitted(request, context) };
      const told = eventStream(listener, async (send, signal) => {
        await imports.follow(importId, (progress) => send('progress', progress), signal);
        if (!signal.aborted) send('finished', { importId });
      });
      return reply
        .type('text/event-stream')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .send(Readable.from(told));
    },
  );
}
