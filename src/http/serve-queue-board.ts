import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance } from 'fastify';
import { ANY_STYLE, contentPolicy } from './content-policy.js';
import type { HttpContext } from './http-context.js';

type BoardQueue = ConstructorParameters<typeof BullMQAdapter>[0];

const ADDRESS = '/admin/queues';
const POLICY = contentPolicy({ 'style-src': ANY_STYLE });

/** The queue to look at, for administrators; to look at only, since the ledger says what is to be done. */
export async function serveQueueBoard(app: FastifyInstance, { imports: { jobs } }: HttpContext): Promise<void> {
  const board = new FastifyAdapter();
  createBullBoard({ queues: isForBoards(jobs) ? [new BullMQAdapter(jobs, { readOnlyMode: true })] : [], serverAdapter: board });
  board.setBasePath(ADDRESS);
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => {
      reply.header('content-security-policy', POLICY);
    });
    await scope.register(board.registerPlugin(), { prefix: ADDRESS });
  });
}

/** The board's types know queues on Redis alone; it asks nothing that those on PostgreSQL do not answer. */
function isForBoards(jobs: object): jobs is BoardQueue {
  return 'getJobCounts' in jobs;
}
