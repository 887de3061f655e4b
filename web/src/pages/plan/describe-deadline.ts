import type { Deadline } from '../../../../schemas/deadline.js';
import { deadlineWords } from '../../../../src/messages/deadlines.js';
import type { Language } from '../../../../src/messages/language.js';
import { formatDay } from '../../words/format.js';
import type { Say } from '../../words/use-say.js';

/** The days that a deadline means: "trước 15/12/2020"; "" where it has none. */
export function describeDeadline({ kind, start = '', startInclusive, end = '', endInclusive }: Deadline, say: Say, language: Language): string {
  const days = { start: formatDay(start, language), end: formatDay(end, language) };
  if (kind === 'point' && start !== '') return say(deadlineWords.point, days);
  if (start !== '' && end !== '') return say(deadlineWords.interval, days);
  if (kind === 'by' && end !== '') return say(endInclusive ? deadlineWords.byInclusive : deadlineWords.byExclusive, days);
  if (kind === 'after' && start !== '') return say(startInclusive ? deadlineWords.afterInclusive : deadlineWords.afterExclusive, days);
  return '';
}
