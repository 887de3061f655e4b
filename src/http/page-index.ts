import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyReply } from 'fastify';
import { contentPolicy, withNonce } from './content-policy.js';

/** What the build writes wherever a nonce belongs: web/vite.config.ts. */
const PLACE = 'CSP-NONCE';
const BYTES = 16;
/** The calendar's signs come as a font within its style sheet. */
const CALENDAR_SIGNS = "'self' data:";

/** The page itself, each time with a nonce that no other answer has; so none is kept. */
export function pageIndex(file: string): (reply: FastifyReply) => FastifyReply {
  const markup = readFileSync(file, 'utf8');
  return (reply) => {
    const nonce = randomBytes(BYTES).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', contentPolicy({ 'style-src': withNonce(nonce), 'font-src': CALENDAR_SIGNS }))
      .send(markup.replaceAll(PLACE, nonce));
  };
}
