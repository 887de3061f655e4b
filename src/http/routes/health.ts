import { KehoachError } from '../../errors/kehoach-error.js';
import { within } from '../../queue/within.js';
import { fileOf } from '../answers/other-answers.js';
import { healthSchema } from '../answers/status.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';

const PATIENCE_MS = 5000;

/** For those who look after the server: it runs; it reaches store and queue; its figures, for Prometheus with a key. */
export function healthRoutes(app: App, { imports }: HttpContext): void {
  const options = { config: { needs: 'nobody' }, logLevel: 'silent', schema: { response: { 200: healthSchema } } } as const;

  app.get('/health/live', options, () => ({ status: 'ok' as const }));

  app.get('/health/ready', options, async () => {
    await soon(imports.status());
    return { status: 'ok' as const };
  });

  app.get(
    '/metrics',
    {
      config: { needs: 'administrator' },
      logLevel: 'silent',
      schema: { response: { 200: fileOf('Prometheus’ text format', ['text/plain']) } },
    },
    async (_, reply) => {
      const { text, contentType } = await soon(imports.metrics());
      return reply.type(contentType).header('cache-control', 'no-store').send(text);
    },
  );
}

/** @throws KehoachError "service-unavailable" */
async function soon<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const given = await within(PATIENCE_MS, answer);
  if (given === undefined) throw new KehoachError('service-unavailable');
  return given;
}
