import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import * as schemas from '../../schemas/index.js';
import { namedSchemas } from '../../schemas/named-schemas.js';
import { packageVersion } from '../config/package.js';
import * as answers from './answers/index.js';
import { ANY_STYLE, contentPolicy } from './content-policy.js';
import { problemSchema } from './problem.js';

type Options = Required<Pick<FastifyDynamicSwaggerOptions, 'transform' | 'transformObject'>>;

/** What has a name stands once, among the components. */
for (const [id, schema] of namedSchemas(schemas, answers, { problemSchema }))
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });

const describeSchemas = createJsonSchemaTransform({});
const describeComponents = createJsonSchemaTransformObject({});

const PROBLEM = {
  description: 'Why not, and what to do',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const KEY = 'key';
const SESSION = 'session';

/** OpenAPI from the schemas of requests and answers: /openapi.json, and to be read and tried at /docs. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'kehoach', version: packageVersion, license: { name: 'MIT', identifier: 'MIT' } },
      components: {
        securitySchemes: {
          [KEY]: { type: 'http', scheme: 'bearer', description: 'kehoach key add' },
          [SESSION]: {
            type: 'apiKey',
            in: 'cookie',
            name: 'kehoach',
            description: 'POST /api/v1/session; changes need x-csrf-token as well',
          },
        },
      },
    },
    transform: describeRoute,
    transformObject: describeAll,
  });
  app.get('/openapi.json', { config: { needs: 'nobody' }, schema: { hide: true } }, () => app.swagger());
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: contentPolicy({ 'style-src': ANY_STYLE }) });
}

/** Whatever is asked may be refused; who may ask is said. */
const describeRoute: Options['transform'] = (document) => {
  const { schema, url } = describeSchemas(document);
  const { needs = 'nobody' } = document.route.config ?? {};
  const response = { ...Object(schema?.response), '4xx': PROBLEM, '5xx': PROBLEM };
  const guarded = needs === 'nobody' ? {} : { security: [{ [KEY]: [] }, { [SESSION]: [] }], description: `Role: ${needs}` };
  return { url, schema: { ...schema, ...guarded, tags: [resourceOf(url)], response } };
};

/** "/api/v1/plans/:id" is about "plans". */
function resourceOf(url: string): string {
  return url.replace('/api/v1', '').split('/')[1] ?? '';
}

/** Requests name no components; those of their side would only stand there twice. */
const describeAll: Options['transformObject'] = (document) => {
  const described = describeComponents(document);
  const components = 'components' in described ? described.components : undefined;
  const named = Object.entries(components?.schemas ?? {}).filter(([name]) => !name.endsWith('Input'));
  if (components) Object.assign(components, { schemas: Object.fromEntries(named) });
  return described;
};
