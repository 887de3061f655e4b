import { z } from 'zod';
import { changePassword, removeUser, updateUser } from '../../store/accounts/change-users.js';
import { addUser, listUsers } from '../../store/accounts/users.js';
import { userSchema } from '../answers/accounts.js';
import { all } from '../answers/list.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { doerOf } from '../request-actor.js';
import { readUnitField, roleField, unitField } from '../rights-fields.js';

const password = z.string().min(1).max(1000);
const params = z.object({ name: z.string().min(1).max(100) });
const newUser = z.strictObject({ name: z.string().min(1).max(100), password, role: roleField, unit: unitField.default(null) });
const change = z.strictObject({
  role: roleField.optional(),
  unit: unitField.optional(),
  isDisabled: z.boolean().optional(),
  password: password.optional(),
});

/** Who may sign in. */
export function userRoutes(app: App, { store }: HttpContext): void {
  const config = { needs: 'administrator' } as const;

  const users = all(userSchema);

  app.get('/users', { config, schema: { response: { 200: users } } }, async () => ({ items: await listUsers(store) }));

  app.post('/users', { config, schema: { body: newUser, response: { 201: users } } }, async (request, reply) => {
    const { unit, ...user } = request.body;
    await addUser(store, { ...user, unit: readUnitField(unit) }, doerOf(request));
    return reply.code(201).send({ items: await listUsers(store) });
  });

  app.patch('/users/:name', { config, schema: { params, body: change, response: { 200: users } } }, async (request) => {
    const { name } = request.params;
    const { password: another, unit, ...rights } = request.body;
    if (another !== undefined) await changePassword(store, name, another, doerOf(request));
    if (unit !== undefined || Object.keys(rights).length > 0) {
      await updateUser(store, name, { ...rights, unit: unit === undefined ? undefined : readUnitField(unit) }, doerOf(request));
    }
    return { items: await listUsers(store) };
  });

  app.delete('/users/:name', { config, schema: { params, response: { 200: users } } }, async (request) => {
    await removeUser(store, request.params.name, doerOf(request));
    return { items: await listUsers(store) };
  });
}
