import type { FastifyRequest } from 'fastify';
import { languages, type Language } from '../messages/language.js';

/** What the page keeps: a file that the browser saves by a link is asked for without words of the page's own. */
const CHOSEN = /(?:^|;\s*)kehoach-language=(\w+)/u;

/** The language that was chosen on the page, else the first of `Accept-Language` that we speak, weights aside; Vietnamese unless one is asked for. */
export function requestLanguage({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  const chosen = CHOSEN.exec(headers.cookie ?? '')?.[1];
  const accepted = (headers['accept-language'] ?? '')
    .toLowerCase()
    .split(',')
    .map((range) => range.trim().split(/[-;]/u)[0]);
  return [chosen, ...accepted].flatMap((tag) => languages.find((language) => language === tag) ?? [])[0] ?? 'vi';
}
