import { packageVersion } from '../../config/package.js';
import type { App } from '../app.js';

/** Who is signed in. */
export function sessionRoutes(app: App): void {
  app.get('/session', { config: { needs: 'nobody' } }, ({ actor: { name, role, unit } }) => ({
    user: { name, role, unit },
    csrf: '',
    mode: 'local',
    oidc: false,
    version: packageVersion,
  }));
}
