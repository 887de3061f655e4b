import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { asKehoachError, describeError } from '../errors/describe-error.js';
import { errorCode } from '../errors/error-code.js';
import { isOutage } from '../errors/is-outage.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { requestLanguage } from './request-language.js';
import { statusOf } from './status-of.js';

/** RFC 9457, with the code of the error table and what to do. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  remedy: z.string(),
});

export type Problem = z.infer<typeof problemSchema>;

/** Every failure of a request, in the language of whoever asked; a defect's message goes to the log alone. */
export function sendProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = asRequestError(thrown);
  const status = frameworkStatus(thrown) ?? statusOf(error);
  if (status >= 500) request.log.error({ err: thrown }, 'request');
  return reply
    .code(status)
    .type('application/problem+json')
    .send(problemOf(error, status, request));
}

function problemOf(error: KehoachError, status: number, request: FastifyRequest): Problem {
  const { code, message, remedy } = describeError(error, requestLanguage(request));
  return { type: `/docs/errors#${code}`, title: message, status, code, detail: message, remedy };
}

/** What it is by the one table of errors. */
export function asRequestError(thrown: unknown): KehoachError {
  if (thrown instanceof KehoachError) return thrown;
  if (isOutage(thrown)) return new KehoachError('service-unavailable', {}, { cause: thrown });
  if (frameworkStatus(thrown) === 429) return new KehoachError('too-many-requests');
  if (isNoText(thrown)) return new KehoachError('request-invalid', { reason: 'U+0000' }, { cause: thrown });
  if (isFrameworkError(thrown)) return new KehoachError('request-invalid', { reason: thrown.message }, { cause: thrown });
  return asKehoachError(new Error('–', { cause: thrown }));
}

/** PostgreSQL's text has every character but one: SQLSTATE character_not_in_repertoire, untranslatable_character. */
function isNoText(thrown: unknown): boolean {
  return ['22021', '22P05'].includes(String(errorCode(thrown)));
}

/** What Fastify and its plugins find wrong with a request themselves: 400, 413, 415, 429 … */
function isFrameworkError(thrown: unknown): thrown is FastifyError & { statusCode: number } {
  return thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number' && thrown.statusCode < 500;
}

function frameworkStatus(thrown: unknown): number | undefined {
  return isFrameworkError(thrown) ? thrown.statusCode : undefined;
}
