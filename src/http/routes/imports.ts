import { Readable } from 'node:stream';
import { z } from 'zod';
import { openSpool } from '../../originals/spool.js';
import { listImports } from '../../store/imports/list-imports.js';
import { loadReceipt } from '../../store/imports/load-receipt.js';
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

const viewer = { needs: 'viewer', owner: 'import' } as const;
const importer = { needs: 'importer', owner: 'import' } as const;

const schemas = {
  list: { querystring: z.object(pageQuery), response: { 200: listed(importSummarySchema) } },
  begin: { consumes: ['multipart/form-data'], response: { 202: begunImportSchema } },
  receipt: { params: numberParams, response: { 200: receiptSchema } },
  receiptFile: { params: numberParams.extend(answerFileParams.shape), response: answerFile },
  retry: { params: numberParams, response: { 202: begunImportSchema } },
  events: {
    params: numberParams,
    response: { 200: fileOf('Event "progress" with counts, then "finished" with {importId}', ['text/event-stream']) },
  },
};

/** What was sent to be taken in, and what became of it. */
export function importRoutes(app: App, context: HttpContext): void {
  const { imports, config } = context;

  app.get('/imports', { config: { needs: 'viewer' }, schema: schemas.list }, ({ store, query }) => listImports(store, pageOf(query)));

  app.post('/imports', { config: { needs: 'importer' }, schema: schemas.begin }, async (request, reply) => {
    const spool = await openSpool();
    try {
      const uploads = await receiveUploads(request, spool, config.maxFileBytes);
      const begun = await imports.begin(uploads, { ...doerOf(request), unit: request.actor.unit });
      return await reply.code(202).header('location', `/api/v1/imports/${begun.importId}`).send(begun);
    } finally {
      await spool.close();
    }
  });

  app.get('/imports/:id', { config: viewer, schema: schemas.receipt }, ({ store, params }) => loadReceipt(store, params.id));

  const fileConfig = { ...answerFileConfig, owner: 'import' } as const;
  app.get('/imports/:id/receipt.:format', { config: fileConfig, schema: schemas.receiptFile }, async (request, reply) => {
    const receipt = await loadReceipt(request.store, request.params.id);
    return sendAnswerFile(request, reply, `receipt-${receipt.importId}`, (language) => receiptAnswer(receipt, language));
  });

  app.post('/imports/:id/retry', { config: importer, schema: schemas.retry }, async (request, reply) => {
    const { id: importId } = request.params;
    return reply.code(202).send({ importId, total: await imports.retry(importId, doerOf(request)) });
  });

  eventRoute(app, context);
}

function eventRoute(app: App, context: HttpContext): void {
  const { imports, patience } = context;
  app.get('/imports/:id/events', { config: viewer, schema: schemas.events }, async (request, reply) => {
    const importId = request.params.id;
    await loadReceipt(request.store, importId);
    const mayListen = () => isStillAdmitted(request, context);
    const listener = { request: request.raw, heartbeatMs: patience.heartbeatMs, mayListen };
    const told = eventStream(listener, async (send, signal) => {
      await imports.follow(importId, (progress) => send('progress', progress), signal);
      if (!signal.aborted) send('finished', { importId });
    });
    return reply.type('text/event-stream').header('cache-control', 'no-store').header('x-accel-buffering', 'no').send(Readable.from(told));
  });
}
