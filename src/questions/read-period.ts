import { KehoachError } from '../errors/kehoach-error.js';
import type { Period } from '../store/plan-filter.js';

/** "2020", "2021-2025", "2021 – 2025". */
const YEARS = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/u;

/**
 * A year or years as a stretch of days.
 *
 * @throws KehoachError "period-unread"
 */
export function readPeriod(text: string): Period {
  const [, first = '', last = first] = YEARS.exec(text.trim()) ?? [];
  if (first === '' || last < first) throw new KehoachError('period-unread', { text });
  return { start: `${first}-01-01`, end: `${last}-12-31` };
}
