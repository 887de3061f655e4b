import type { Language } from '../messages/language.js';
import { formatDay } from './format-day.js';

const ISO_DATE = /^\d{4}-\d{2}(?:-\d{2})?$/u;

/** A value of a record as people write it: "2020-02-14" → "14/02/2020"; "–" for none. */
export function valueWords(value: unknown, language: Language): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') return ISO_DATE.test(value) ? formatDay(value, language) : value;
  if (typeof value === 'object' && 'start' in value && 'end' in value)
    return `${valueWords(value.start, language)} – ${valueWords(value.end, language)}`;
  return JSON.stringify(value);
}
