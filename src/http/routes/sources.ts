import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { KehoachError } from '../../errors/kehoach-error.js';
import { showPlan } from '../../questions/show-plan.js';
import type { Store } from '../../store/store.js';
import type { App } from '../app.js';
import { attachment } from '../attachment.js';
import type { HttpContext } from '../http-context.js';
import { planParams } from '../plan-query.js';

const pictureParams = planParams.extend({ page: z.string().regex(/^[1-9]\d{0,4}\.png$/u) });
const pictureQuery = z.object({ scale: z.coerce.number().min(0.1).max(8).default(1.5) });
const PDF = 'application/pdf';
const WORD = /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.|vnd\.ms-word\.)/u;
/** Looked at in a frame of ours, where nothing of it runs. */
const PREVIEW_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

/** The file that a plan was read from. */
export function sourceRoutes(app: App, { originals, previews }: HttpContext): void {
  const config = { needs: 'viewer', owner: 'plan' } as const;

  app.get('/plans/:id/original', { config: { ...config, deed: 'download-original' }, schema: { params: planParams } }, async ({ store, params }, reply) => {
    const { bytes, fileName } = await sourceOf(store, params.id);
    return attachment(reply, fileName, 'application/octet-stream').send(bytes);
  });

  app.get('/plans/:id/html', { config, schema: { params: planParams } }, async ({ store, params }, reply) => {
    const { bytes } = await sourceOf(store, params.id, WORD);
    return reply.type('text/html; charset=utf-8').header('content-security-policy', PREVIEW_POLICY).send(await previews.html(bytes));
  });

  app.get('/plans/:id/pages', { config, schema: { params: planParams } }, async ({ store, params }) => previews.pageSizes((await sourceOf(store, params.id, PDF)).bytes));

  app.get('/plans/:id/pages/:page', { config, schema: { params: pictureParams, querystring: pictureQuery } }, async ({ store, params, query }, reply) => {
    const { bytes } = await sourceOf(store, params.id, PDF);
    return unchanging(reply).type('image/png').send(Buffer.from(await previews.pagePicture(bytes, Number.parseInt(params.page, 10), query.scale)));
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
