import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { openUnitStores } from '../store/accounts/unit-stores.js';
import type { Routes } from './app.js';
import { authorize } from './auth/authorize.js';
import { describeApi } from './describe-api.js';
import { guardForeignRoutes } from './foreign-routes.js';
import type { HttpContext, Patience, Served } from './http-context.js';
import { sendProblem } from './problem.js';
import { limitRate } from './limit-rate.js';
import { refuseNul } from './refuse-nul.js';
import { auditRoutes } from './routes/audit.js';
import { comparisonRoutes } from './routes/comparisons.js';
import { correctionRoutes } from './routes/corrections.js';
import { errorPageRoutes } from './routes/error-page.js';
import { exportRoutes } from './routes/exports.js';
import { feedRoutes } from './routes/feeds.js';
import { healthRoutes } from './routes/health.js';
import { importRoutes } from './routes/imports.js';
import { instrumentRoutes } from './routes/instruments.js';
import { keyRoutes } from './routes/keys.js';
import { planRoutes } from './routes/plans.js';
import { referenceRoutes } from './routes/references.js';
import { registerRoutes } from './routes/register.js';
import { searchRoutes } from './routes/searches.js';
import { sessionRoutes } from './routes/session.js';
import { singleSignOnRoutes } from './routes/single-sign-on.js';
import { sourceRoutes } from './routes/sources.js';
import { statusRoutes } from './routes/status.js';
import { userRoutes } from './routes/users.js';
import { keepPrivate, secureHeaders } from './secure-headers.js';
import { serveQueueBoard } from './serve-queue-board.js';
import { servePage } from './serve-page.js';
import { serializerCompiler } from './serializer.js';

const MOST_BODY_BYTES = 2 ** 20;
const PATIENCE: Patience = { headMs: 60_000, requestMs: 30 * 60_000, idleMs: 120_000, checkedEveryMs: 30_000, heartbeatMs: 15_000 };

const resources: readonly Routes[] = [
  sessionRoutes,
  singleSignOnRoutes,
  importRoutes,
  planRoutes,
  correctionRoutes,
  sourceRoutes,
  searchRoutes,
  referenceRoutes,
  instrumentRoutes,
  registerRoutes,
  comparisonRoutes,
  exportRoutes,
  feedRoutes,
  statusRoutes,
  userRoutes,
  keyRoutes,
  auditRoutes,
];

/** The API and the page, not yet listening. */
export async function buildApp(served: Served): Promise<FastifyInstance> {
  const context: HttpContext = { ...served, patience: { ...PATIENCE, ...served.patience }, unitStores: openUnitStores(served.store) };
  const loggerInstance: FastifyBaseLogger = context.log;
  const { headMs, requestMs, idleMs, checkedEveryMs } = context.patience;
  const app = Fastify({
    loggerInstance,
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    bodyLimit: MOST_BODY_BYTES,
    http: { headersTimeout: headMs, connectionsCheckingInterval: checkedEveryMs },
    requestTimeout: requestMs,
    connectionTimeout: idleMs,
    forceCloseConnections: true,
    trustProxy: context.config.trustedProxies,
    routerOptions: { maxParamLength: 500 },
  });
  app.setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(sendProblem);
  app.addHook('onClose', () => context.unitStores.close());
  refuseNul(app);
  guardForeignRoutes(app);
  await secureHeaders(app);
  await limitRate(app);
  await app.register(cookie);
  await app.register(etag);
  await app.register(compress, { threshold: 1024 });
  await app.register(multipart, { limits: { fileSize: context.config.maxFileBytes, files: 10_000, fields: 10, fieldSize: 10_000 } });
  await app.register(authorize, { context });
  await describeApi(app);
  healthRoutes(app.withTypeProvider<ZodTypeProvider>(), context);
  errorPageRoutes(app.withTypeProvider<ZodTypeProvider>());
  await app.register(
    async (api) => {
      keepPrivate(api);
      resources.forEach((routes) => routes(api.withTypeProvider<ZodTypeProvider>(), context));
    },
    { prefix: '/api/v1' },
  );
  await serveQueueBoard(app, context);
  await servePage(app);
  return app;
}
