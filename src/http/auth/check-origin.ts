import type { FastifyRequest } from 'fastify';
import { derivedSecret, isSameSecret } from '../../accounts/secret.js';
import type { Config } from '../../config/config.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { addressOf } from '../address-of.js';

const CSRF_HEADER = 'x-csrf-token';

/** What our page sends along with changes and other sites cannot know; it follows from the session. */
export function csrfTokenOf(secret: string): string {
  return derivedSecret(secret, 'csrf');
}

/** Whether a method changes something (RFC 9110, 9.2.1: the others are safe). */
export function isChanging({ method }: Pick<FastifyRequest, 'method'>): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** @throws KehoachError "csrf-missing" */
export function checkCsrfToken({ headers }: FastifyRequest, secret: string): void {
  const token = headers[CSRF_HEADER];
  if (typeof token !== 'string' || !isSameSecret(token, csrfTokenOf(secret))) throw new KehoachError('csrf-missing');
}

/**
 * Browsers say where a changing request comes from; programs need not.
 *
 * @throws KehoachError "csrf-missing" for another site's
 */
export function checkOrigin(request: FastifyRequest, config: Config): void {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== addressOf(request, config)) throw new KehoachError('csrf-missing');
  if (request.headers['sec-fetch-site'] === 'cross-site') throw new KehoachError('csrf-missing');
}
