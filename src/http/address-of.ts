import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/** Where people open the page: as the settings say, else as this request was addressed. */
export function addressOf({ protocol, host }: FastifyRequest, { url }: Pick<Config, 'url'>): string {
  return url === undefined ? `${protocol}://${host}` : new URL(url).origin;
}
