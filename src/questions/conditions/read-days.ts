import { Temporal } from 'temporal-polyfill';
import { KehoachError } from '../../errors/kehoach-error.js';
import { parseDeadlines } from '../../mentions/deadline/parse-deadlines.js';
import type { Days } from '../../store/sql/days.js';
import { normalizeCharacters } from '../../text/normalize.js';

/** "2026", "2026-Q2", "2026-H1", "2026-05", "2026-05-31". */
const PART = /^(?<year>(?:19|20)\d{2})(?:-(?:[Qq](?<quarter>[1-4])|[Hh](?<half>[12])|(?<month>\d{2})(?:-(?<day>\d{2}))?))?$/u;
/** "2026-05-01..2026-06-30", "2026-Q1/2026-Q2". */
const RANGE = /^(?<first>[^./\s]{4,10})(?:\.\.|\/)(?<last>[^./\s]{4,10})$/u;
/** "2021-2025", "2021 – 2025". */
const YEARS = /^(?<first>\d{4})\s*[-–]\s*(?<last>\d{4})$/u;
const HAS_WORD = /\p{L}{2}/u;

/**
 * Which days are meant: ISO 8601 dates, months, years, quarters and halves
 * ("2026-Q2", "2026-H1"), from one to another ("2026-05..2026-06",
 * "2021-2025"), or the words of a plan ("quý II/2026", "6 tháng đầu năm 2026").
 *
 * @throws KehoachError "days-unread"
 */
export function readDays(text: string): Days {
  const words = normalizeCharacters(text).trim();
  const days = readPart(words) ?? readRange(words) ?? readWords(words);
  if (!days) throw new KehoachError('days-unread', { text });
  return days;
}

function readPart(text: string): Days | undefined {
  const { year, quarter, half, month, day } = PART.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  if (quarter !== undefined) return months(`${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`, 3);
  if (half !== undefined) return months(half === '1' ? `${year}-01` : `${year}-07`, 6);
  if (month === undefined) return months(`${year}-01`, 12);
  return day === undefined ? months(`${year}-${month}`, 1) : oneDay(text);
}

function months(first: string, count: number): Days | undefined {
  if (!/-(?:0[1-9]|1[0-2])$/u.test(first)) return undefined;
  const start = Temporal.PlainDate.from(`${first}-01`);
  return { start: start.toString(), end: start.add({ months: count }).subtract({ days: 1 }).toString() };
}

function oneDay(text: string): Days | undefined {
  try {
    return { start: Temporal.PlainDate.from(text).toString(), end: text };
  } catch {
    return undefined;
  }
}

function readRange(text: string): Days | undefined {
  const { first = '', last = '' } = (RANGE.exec(text) ?? YEARS.exec(text))?.groups ?? {};
  const [from, to] = [readPart(first), readPart(last)];
  return from && to && from.start <= to.end ? { start: from.start, end: to.end } : undefined;
}

function readWords(text: string): Days | undefined {
  if (!HAS_WORD.test(text)) return undefined;
  const [mention, ...others] = parseDeadlines(text);
  const { kind, start, end } = mention?.deadline ?? {};
  const isStretch = kind === 'interval' || kind === 'point';
  return isStretch && others.length === 0 && start !== undefined && end !== undefined ? { start, end } : undefined;
}
