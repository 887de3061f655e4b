import type { Language } from '../../../src/messages/language.js';

/** "2020-12-15" → "15/12/2020", "2020-03" → "03/2020" in Vietnamese. */
export function formatDay(date: string, language: Language): string {
  return language === 'vi' ? date.split('-').reverse().join('/') : date;
}

/** An instant (ISO 8601) on this computer's clock. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' }).format(Date.parse(instant));
}

export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(count);
}
