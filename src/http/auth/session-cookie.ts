import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config.js';

/** With this beginning browsers take a cookie over https alone, and from no neighbouring host. */
const SECURE_NAME = '__Host-kehoach';
const NAME = 'kehoach';

/** No script reads it, and other sites' forms do not send it. */
const OPTIONS = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

export function sessionSecretOf(request: FastifyRequest, config: Config): string | undefined {
  return request.cookies[nameFor(request, config)];
}

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, config: Config, secret: string): void {
  const secure = isSecure(request, config);
  reply.setCookie(nameFor(request, config), secret, { ...OPTIONS, secure, maxAge: config.sessionHours * 3600 });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply, config: Config): void {
  reply.clearCookie(nameFor(request, config), { ...OPTIONS, secure: isSecure(request, config) });
}

/** A cookie for the way to another system and back. */
export function setTransientCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  config: Config,
  cookie: { name: string; value: string; seconds: number },
): void {
  reply.setCookie(cookie.name, cookie.value, { ...OPTIONS, secure: isSecure(request, config), maxAge: cookie.seconds });
}

function nameFor(request: FastifyRequest, config: Config): string {
  return isSecure(request, config) ? SECURE_NAME : NAME;
}

/** Behind a proxy that speaks https with browsers, the setting says it. */
function isSecure({ protocol }: FastifyRequest, { url }: Config): boolean {
  return url === undefined ? protocol === 'https' : url.startsWith('https:');
}
