import type { Language } from '../../../src/messages/language.js';
import { formatDay } from '../../../src/wording/format-day.js';

export { formatDay };

/** "2026" for a whole year, else from day to day. */
export function formatPeriod({ start, end }: { start: string; end: string }, language: Language): string {
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${end.slice(0, 4)}-12-31`) return [...new Set([year, end.slice(0, 4)])].join(' – ');
  // The dash stays with the first day where the two stand below each other.
  return `${formatDay(start, language)}\u00A0– ${formatDay(end, language)}`;
}

/** An instant (ISO 8601) on this computer's clock, its day written as days are: "21:27 21/11/2026"; "2026-11-21 21:27", as Swedes write it. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'sv-SE', INSTANT).format(Date.parse(instant));
}

const INSTANT = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;

export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(count);
}
