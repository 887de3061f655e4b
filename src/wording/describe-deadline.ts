import type { Deadline } from '../../schemas/index.js';
import { deadlineWords } from '../messages/deadlines.js';
import { fill } from '../messages/fill.js';
import type { Language, Words } from '../messages/language.js';

/** The words of the plan, and the days they mean where they mean days: "Trước ngày 15/12 (trước 15/12/2020)". */
export function describeDeadline(deadline: Deadline, language: Language): string {
  const words = wordsFor(deadline);
  if (!words) return deadline.raw;
  const day = (date = ''): string => formatDay(date, language);
  return `${deadline.raw} (${fill(words[language], { start: day(deadline.start), end: day(deadline.end) })})`;
}

function wordsFor({ kind, start, startInclusive, end, endInclusive }: Deadline): Words | undefined {
  if (kind === 'point' && start) return deadlineWords.point;
  if (start && end) return deadlineWords.interval;
  if (kind === 'by' && end) return endInclusive ? deadlineWords.byInclusive : deadlineWords.byExclusive;
  if (kind === 'after' && start) return startInclusive ? deadlineWords.afterInclusive : deadlineWords.afterExclusive;
  return undefined;
}

/** "2020-12-15" → "15/12/2020" in Vietnamese. */
export function formatDay(date: string, language: Language): string {
  return language === 'vi' ? date.split('-').reverse().join('/') : date;
}
