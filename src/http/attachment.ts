import type { FastifyReply } from 'fastify';

/** To be saved, never opened by the browser; `name` as it is, in the writing of RFC 8187. */
export function attachment(reply: FastifyReply, name: string, type: string): FastifyReply {
  const plain = name.replace(/[^\w.-]/gu, '_');
  const written = encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${written}`)
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "default-src 'none'; sandbox");
}
