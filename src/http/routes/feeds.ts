import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { exportStore } from '../../questions/export/export-store.js';
import { addFeed, listFeeds, removeFeed, useFeed, type FeedMaker } from '../../store/tasks/feeds.js';
import type { Store } from '../../store/store.js';
import { addedFeedSchema, feedSchema } from '../answers/feeds.js';
import { all } from '../answers/list.js';
import { fileOf, nothing } from '../answers/other-answers.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { numberParams } from '../path-params.js';
import { wordsQuery } from '../plan-query.js';
import { addressOf } from '../address-of.js';
import { doerOf } from '../request-actor.js';

const filterSchema = z.strictObject({ unit: wordsQuery, body: wordsQuery, province: wordsQuery, period: wordsQuery });
const secretParams = z.object({ secret: z.string().regex(/^[\w-]{43}$/u) });

/** Calendars by a secret address: programs that fetch them cannot sign in. */
export function feedRoutes(app: App, { store, unitStores, config }: HttpContext): void {
  app.get('/feeds', { config: { needs: 'viewer' }, schema: { response: { 200: all(feedSchema) } } }, async (request) => ({
    items: await listFeeds(store, ownOf(request)),
  }));

  app.post(
    '/feeds',
    { config: { needs: 'viewer' }, schema: { body: z.object({ filter: filterSchema.default({}) }), response: { 201: addedFeedSchema } } },
    async (request, reply) => {
      const { id, secret } = await addFeed(store, request.body.filter, request.actor, doerOf(request));
      return reply.code(201).send({ id, url: new URL(`/api/v1/feeds/${secret}.ics`, addressOf(request, config)).href });
    },
  );

  app.delete(
    '/feeds/:id',
    { config: { needs: 'viewer' }, schema: { params: numberParams, response: { 204: nothing } } },
    async (request, reply) => {
      await removeFeed(store, request.params.id, doerOf(request), ownOf(request));
      return reply.code(204).send();
    },
  );

  app.get(
    '/feeds/:secret.ics',
    { config: { needs: 'nobody' }, schema: { params: secretParams, response: { 200: fileOf('The calendar', ['text/calendar']) } } },
    async ({ params: { secret } }, reply) => {
      const feed = await useFeed(store, secret);
      const { body: issuer, unit, ...filter } = feed.filter;
      const { chunks } = await exportStore(await storeOf(feed), { format: 'ics', filter: { ...filter, issuer }, unit, language: 'vi' });
      return reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, max-age=900').send(Readable.from(chunks));
    },
  );

  async function storeOf({ name, unit }: FeedMaker): Promise<Store> {
    return unit === null ? store : unitStores.of({ unit, name });
  }
}

/** Administrators see everybody's. */
function ownOf({ actor: { name, role } }: FastifyRequest): string | undefined {
  return role === 'administrator' ? undefined : name;
}
