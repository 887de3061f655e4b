import { z } from 'zod';
import { addApiKey, listApiKeys, removeApiKey } from '../../store/accounts/api-keys.js';
import { addedKeySchema, apiKeySchema } from '../answers/accounts.js';
import { all } from '../answers/list.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { numberParams } from '../path-params.js';
import { doerOf } from '../request-actor.js';
import { readUnitField, roleField, unitField } from '../rights-fields.js';

const MOST_DAYS = 9999;
const newKey = z.strictObject({
  name: z.string().min(1).max(100),
  role: roleField,
  unit: unitField.default(null),
  days: z.int().min(1).max(MOST_DAYS).default(365),
});

/** With what other programs call; a key itself is answered once. */
export function keyRoutes(app: App, { store }: HttpContext): void {
  const config = { needs: 'administrator' } as const;

  const keys = all(apiKeySchema);

  app.get('/keys', { config, schema: { response: { 200: keys } } }, async () => ({ items: await listApiKeys(store) }));

  app.post('/keys', { config, schema: { body: newKey, response: { 201: addedKeySchema } } }, async (request, reply) => {
    const { unit, ...key } = request.body;
    const added = await addApiKey(store, { ...key, unit: readUnitField(unit) }, doerOf(request));
    return reply.code(201).header('cache-control', 'no-store').send(added);
  });

  app.delete('/keys/:id', { config, schema: { params: numberParams, response: { 200: keys } } }, async (request) => {
    await removeApiKey(store, request.params.id, doerOf(request));
    return { items: await listApiKeys(store) };
  });
}
