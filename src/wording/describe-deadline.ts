import type { Deadline } from '../../schemas/index.js';
import { deadlineWords } from '../messages/deadlines.js';
import { fill } from '../messages/fill.js';
import type { Language, Words } from '../messages/language.js';
import { formatDay } from './format-day.js';

/** The words of the plan, and the days they mean where they mean days: "Trước ngày 15/12 (trước 15/12/2020)". */
export function describeDeadline(deadline: Deadline, language: Language): string {
  const days = deadlineDays(deadline, language);
  return days === '' ? deadline.raw : `${deadline.raw} (${days})`;
}

/** The days that a deadline means: "trước 15/12/2020"; "" where it has none. */
export function deadlineDays(deadline: Deadline, language: Language): string {
  const words = wordsFor(deadline);
  const day = (date = ''): string => formatDay(date, language);
  return words ? fill(words[language], { start: day(deadline.start), end: day(deadline.end) }) : '';
}

function wordsFor({ kind, start, startInclusive, end, endInclusive }: Deadline): Words | undefined {
  if (kind === 'point' && start) return deadlineWords.point;
  if (start && end) return deadlineWords.interval;
  if (kind === 'by' && end) return endInclusive ? deadlineWords.byInclusive : deadlineWords.byExclusive;
  if (kind === 'after' && start) return startInclusive ? deadlineWords.afterInclusive : deadlineWords.afterExclusive;
  return undefined;
}
