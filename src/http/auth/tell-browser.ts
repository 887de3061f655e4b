import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem, asRequestError } from '../problem.js';

/** A failure at an address that the browser opens itself: the page says it, by the code in its address. */
export function backToPage(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.warn({ err: thrown }, 'sign-in');
  return reply.redirect(`/?signIn=${asRequestError(thrown).code}`, 303);
}

/** The same at one that programs may call as well. */
export function tellBrowser(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isOpened = (request.headers.accept ?? '').includes('text/html');
  return (isOpened ? backToPage : sendProblem)(thrown, request, reply);
}
