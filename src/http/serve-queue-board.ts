import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ANY_STYLE, contentPolicy } from './content-policy.js';
import type { HttpContext } from './http-context.js';

type BoardQueue = ConstructorParameters<typeof BullMQAdapter>[0];

const ADDRESS = '/admin/queues';
const POLICY = contentPolicy({ 'style-src': ANY_STYLE });
/** `<link href="https://fonts…" rel="stylesheet">`: offices have no internet, and the policy forbids it. */
const FOREIGN_SHEET = /<link\b[^<>]{0,200}\bhref="https?:[^<>]{0,500}>/gu;
/** The board has no Vietnamese, and what it tells of Redis is nothing where the queue is on PostgreSQL. */
const LOOK = {
  boardTitle: 'kehoach',
  hideDocsLink: true,
  hideRedisDetails: true,
  locale: { lng: 'en-GB' },
  miscLinks: [{ text: 'Quản trị · Administration', url: '/admin/status' }],
};

/** The queue to look at, for administrators; to look at only, since the ledger says what is to be done. */
export async function serveQueueBoard(app: FastifyInstance, { imports: { jobs } }: HttpContext): Promise<void> {
  const board = new FastifyAdapter();
  createBullBoard({
    queues: isForBoards(jobs) ? [new BullMQAdapter(jobs, { readOnlyMode: true })] : [],
    serverAdapter: board,
    options: { uiConfig: LOOK },
  });
  board.setBasePath(ADDRESS);
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => {
      reply.header('content-security-policy', POLICY);
    });
    scope.addHook('onSend', async (_, reply, payload) => (isMarkup(reply, payload) ? payload.replaceAll(FOREIGN_SHEET, '') : payload));
    await scope.register(board.registerPlugin(), { prefix: ADDRESS });
  });
}

function isMarkup(reply: FastifyReply, payload: unknown): payload is string {
  return typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html');
}

/** The board's types know queues on Redis alone; it asks nothing that those on PostgreSQL do not answer. */
function isForBoards(jobs: object): jobs is BoardQueue {
  return 'getJobCounts' in jobs;
}
