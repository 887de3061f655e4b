import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { packageRoot } from '../config/package.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { pageIndex } from './page-index.js';
import { sendProblem } from './problem.js';

const FOLDER = join(packageRoot, 'dist', 'web');
const UNBUILT =
  '<!doctype html><meta charset="utf-8"><title>kehoach</title><p>Trang web chưa được dựng: chạy <code>npm run build</code> rồi mở lại. API: <a href="/docs">/docs</a>.';
const INDEX = 'index.html';
/** Parts of the page are named by their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The page at every address that is nothing else: it finds its way by the address itself. */
export async function servePage(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(join(FOLDER, INDEX));
  if (isBuilt) await serveFiles(app);
  const sendIndex = isBuilt ? pageIndex(join(FOLDER, INDEX)) : undefined;
  app.setNotFoundHandler((request, reply) => {
    if (!isForPage(request)) return sendProblem(new KehoachError('address-unknown', { address: request.url }), request, reply);
    return sendIndex?.(reply) ?? reply.type('text/html; charset=utf-8').send(UNBUILT);
  });
}

/** The parts of the page, and what lies beside it: an icon. */
async function serveFiles(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: FOLDER, serve: false, cacheControl: false, preCompressed: true });
  const config = { needs: 'nobody' } as const;
  app.get<{ Params: { '*': string } }>('/assets/*', { config, schema: { hide: true } }, ({ params }, reply) =>
    reply.headers({ 'cache-control': FOR_EVER, vary: 'accept-encoding' }).sendFile(params['*'], join(FOLDER, 'assets')),
  );
  const beside = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== INDEX);
  for (const { name } of beside)
    app.get(`/${name}`, { config, schema: { hide: true } }, (_, reply) => reply.header('cache-control', 'no-cache').sendFile(name));
}

/** What a person opens; what a program asks for at a wrong address is told so. */
function isForPage({ method, url, headers }: FastifyRequest): boolean {
  const isOurs = /^\/(?:api|docs|health|admin\/queues|metrics)(?:[/?]|$)/u.test(url);
  return (method === 'GET' || method === 'HEAD') && !isOurs && (headers.accept ?? '').includes('text/html');
}
