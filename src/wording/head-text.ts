import type { Language } from '../messages/language.js';
import type { HeadChange, HeadField, WordRun } from '../questions/compare/comparison.js';
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

/** The words of both sides, for marking; dates are read as a whole, not by the digits that differ. */
export function headWords({ field, a, b, words }: HeadChange, language: Language): readonly WordRun[] {
  if (!DATES.has(field)) return words;
  return [
    ...(a === null ? [] : [{ kind: 'dropped' as const, text: headText(field, a, language) }]),
    ...(b === null ? [] : [{ kind: 'added' as const, text: headText(field, b, language) }]),
  ];
}
