import type { FastifyInstance } from 'fastify';
import { errorCode } from '../errors/error-code.js';
import { KehoachError } from '../errors/kehoach-error.js';

/** Gives the address to open. Throws 'port-taken'. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') throw new KehoachError('port-taken', { host, port }, { cause: error });
    throw error;
  }
}
