import { KehoachError } from '../../errors/kehoach-error.js';
import { within } from '../../queue/within.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';

const PATIENCE_MS = 5000;

/** For those who look after the server: it runs; it reaches store and queue. */
export function healthRoutes(app: App, { imports }: HttpContext): void {
  const config = { needs: 'nobody' } as const;
  app.get('/health/live', { config, logLevel: 'silent' }, () => ({ status: 'ok' }));
  app.get('/health/ready', { config, logLevel: 'silent' }, async () => {
    if (!(await within(PATIENCE_MS, imports.status()))) throw new KehoachError('service-unavailable');
    return { status: 'ok' };
  });
}
