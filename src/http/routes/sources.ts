import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { KehoachError } from '../../errors/kehoach-error.js';
import { showPlan } from '../../questions/plans/show-plan.js';
import type { Store } from '../../store/store.js';
import { fileOf } from '../answers/other-answers.js';
import { pageSizeSchema } from '../answers/plans.js';
import type { App } from '../app.js';
import { attachment } from '../attachment.js';
import type { HttpContext } from '../http-context.js';
import { calledParams } from '../path-params.js';

const pictureParams = calledParams.extend({ page: z.string().regex(/^[1-9]\d{0,4}\.png$/u) });
const pictureQuery = z.object({ scale: z.coerce.number().min(0.1).max(8).default(1.5) });
const PDF = 'application/pdf';
const PNG = 'image/png';
const WORD = /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.|vnd\.ms-word\.)/u;
/** Looked at in a frame of ours, where nothing of it runs. */
const PREVIEW_POLICY = "default-src 'none'; img-src data:; frame-ancestors 'self'; sandbox";

/** The file that a plan was read from. */
export function sourceRoutes(app: App, { originals, previews }: HttpContext): void {
  const config = { needs: 'viewer', owner: 'plan' } as const;

  const original = { params: calledParams, response: { 200: fileOf('To be saved', ['application/octet-stream']) } };
  app.get(
    '/plans/:id/original',
    { config: { ...config, deed: 'download-original' }, schema: original },
    async ({ store, params }, reply) => {
      const { bytes, fileName } = await sourceOf(store, params.id);
      return attachment(reply, fileName, 'application/octet-stream').send(bytes);
    },
  );

  const html = { params: calledParams, response: { 200: fileOf('For a frame: nothing of it runs', ['text/html']) } };
  app.get('/plans/:id/html', { config, schema: html }, async ({ store, params }, reply) => {
    const { bytes } = await sourceOf(store, params.id, WORD);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PREVIEW_POLICY)
      .send(await previews.html(bytes));
  });

  const pages = { params: calledParams, response: { 200: z.array(pageSizeSchema) } };
  app.get('/plans/:id/pages', { config, schema: pages }, async ({ store, params }) =>
    previews.pageSizes((await sourceOf(store, params.id, PDF)).bytes),
  );

  const picture = { params: pictureParams, querystring: pictureQuery, response: { 200: fileOf('The page', [PNG]) } };
  app.get('/plans/:id/pages/:page', { config, schema: picture }, async ({ store, params, query }, reply) => {
    const { bytes } = await sourceOf(store, params.id, PDF);
    return unchanging(reply)
      .type(PNG)
      .send(Buffer.from(await previews.pagePicture(bytes, Number.parseInt(params.page, 10), query.scale)));
  });

  async function sourceOf(store: Store, name: string, type: string | RegExp = /./u) {
    const { plan, record } = await showPlan(store, name);
    const isOfType = typeof type === 'string' ? record.source.mediaType === type : type.test(record.source.mediaType);
    if (!isOfType) throw new KehoachError('source-without-pages', { plan: plan.number ?? plan.fileName });
    const bytes = await originals.get(plan.id);
    if (!bytes) throw new KehoachError('original-missing', { id: plan.id, originals: originals.location });
    return { bytes, fileName: plan.fileName };
  }
}

/** A file never changes: it is its hash. */
function unchanging(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'private, max-age=86400');
}
