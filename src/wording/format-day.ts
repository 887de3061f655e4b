import type { Language } from '../messages/language.js';

/** "2020-12-15" → "15/12/2020", "2020-03" → "03/2020" in Vietnamese. */
export function formatDay(date: string, language: Language): string {
  return language === 'vi' ? date.split('-').reverse().join('/') : date;
}
