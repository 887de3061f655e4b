import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { packageVersion } from '../config/package.js';

/** OpenAPI from the schemas that check requests: /openapi.json, and to be read and tried at /docs. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'kehoach', version: packageVersion, license: { name: 'MIT' } } },
    transform: jsonSchemaTransform,
  });
  app.get('/openapi.json', { config: { needs: 'nobody' }, schema: { hide: true } }, () => app.swagger());
  await app.register(swaggerUi, { routePrefix: '/docs' });
}
