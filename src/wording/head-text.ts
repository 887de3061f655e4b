import type { Language } from '../messages/language.js';
import type { HeadField } from '../questions/compare/comparison.js';
import { formatDay } from './format-day.js';

const DATES: ReadonlySet<HeadField> = new Set(['issuedOn', 'period']);

/** A field of the head for people: ISO dates as the language writes them, "01/01/2020 – 31/12/2020". */
export function headText(field: HeadField, value: string | null, language: Language): string {
  if (value === null) return '–';
  return DATES.has(field)
    ? value
        .split('/')
        .map((date) => formatDay(date, language))
        .join(' – ')
    : value;
}

/** Dates are read as a whole, not by the digits that differ. */
export function isMarkedByWords(field: HeadField): boolean {
  return !DATES.has(field);
}
