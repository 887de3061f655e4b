import { userInfo } from 'node:os';
import fp from 'fastify-plugin';
import type { HttpContext } from '../http-context.js';

/** The one place that decides who may call what. */
export const authorize = fp<{ context: HttpContext }>(async (app, { context: { store } }) => {
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.needs === undefined) throw new Error(`${String(method)} ${url} does not say who may call it`);
  });
  app.addHook('onRequest', async (request) => {
    request.store = store;
    request.actor = { name: userInfo().username, role: 'administrator', unit: null, via: 'local' };
  });
});
