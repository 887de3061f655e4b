import type { FastifyInstance } from 'fastify';
import type { Needs } from './request-actor.js';

/** Routes that packages bring and we cannot write on: who may call them, by the beginning of their address. */
const FOREIGN: readonly (readonly [string, Needs])[] = [
  ['/docs', 'nobody'],
  ['/admin/queues', 'administrator'],
];

/** To be called before whatever demands that every route says who may call it. */
export function guardForeignRoutes(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const [, needs] = FOREIGN.find(([address]) => route.url === address || route.url.startsWith(`${address}/`)) ?? [];
    if (needs !== undefined && route.config?.needs === undefined) route.config = { ...route.config, needs };
  });
}
