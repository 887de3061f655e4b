import { storeSize } from '../../store/upkeep/store-size.js';
import { statusSchema } from '../answers/status.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';

/** What waits, who works, how much there is. */
export function statusRoutes(app: App, { store, imports }: HttpContext): void {
  app.get('/status', { config: { needs: 'administrator' }, schema: { response: { 200: statusSchema } } }, async () => {
    const [engine, size] = await Promise.all([imports.status(), storeSize(store)]);
    return { ...engine, store: size };
  });
}
