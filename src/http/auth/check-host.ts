import type { FastifyRequest } from 'fastify';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { HttpContext } from '../http-context.js';

/** Names of this machine by which a browser on it may call. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Another site may make its name point at this machine (DNS rebinding) and then
 * counts as one with our page; but its requests bear its name.
 *
 * @throws KehoachError "host-unknown"
 */
export function checkHost({ host, hostname }: FastifyRequest, { config: { url }, mode }: HttpContext): void {
  const isOurs = url === undefined ? mode === 'accounts' : host === new URL(url).host;
  if (!isOurs && !LOOPBACK.has(hostname)) throw new KehoachError('host-unknown', { host });
}
