import { normalizeCharacters } from '../text/normalize.js';

/** "30/6/2025", "ngày 30 tháng 6 năm 2025", "tháng 6/2025". */
const DATE = /^(?:ngày\s+)?(?:(?<day>\d{1,2})(?:[/.-]|\s+tháng\s+))?(?:tháng\s+)?(?<month>\d{1,2})(?:[/.-]|\s+năm\s+)(?<year>\d{4})$/iu;
const ISO = /^\d{4}-\d{2}(?:-\d{2})?$/u;
/** "1/1/2025 - 31/12/2025", "1/1/2025 đến 31/12/2025". */
const BETWEEN = /\s+(?:[-–]|đến)\s+/u;

/** A date as people and papers write it, in ISO 8601: "30/6/2025" → "2025-06-30", "6/2025" → "2025-06"; two of them as an interval. Whether there is such a day is not looked at. */
export function readWrittenDate(text: string): string | { start: string; end: string } | undefined {
  const [start, ...rest] = normalizeCharacters(text).trim().split(BETWEEN).map(isoDate);
  if (start === undefined || rest.length === 0) return start;
  const [end, ...others] = rest;
  return end === undefined || others.length > 0 || start > end ? undefined : { start, end };
}

function isoDate(text: string): string | undefined {
  if (ISO.test(text)) return text;
  const { day, month = '', year } = DATE.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}
