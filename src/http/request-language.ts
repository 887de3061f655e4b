import type { FastifyRequest } from 'fastify';
import { languages, type Language } from '../messages/language.js';

/** The first language of `Accept-Language` that we speak, weights aside; Vietnamese unless one is asked for. */
export function requestLanguage({ headers }: FastifyRequest): Language {
  const asked = (headers['accept-language'] ?? '').toLowerCase().split(',').map((range) => range.trim().split(/[-;]/u)[0]);
  return asked.flatMap((tag) => languages.find((language) => language === tag) ?? [])[0] ?? 'vi';
}
