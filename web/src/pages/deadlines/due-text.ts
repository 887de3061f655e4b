import type { Language } from '../../../../src/messages/language.js';
import type { DueItem } from '../../api/deadlines.js';
import { formatDay } from '../../words/format.js';
import type { Say } from '../../words/use-say.js';
import { deadlinePageWords as words } from './words.js';

/** "30/06/2026"; of what is due all the time, from when to when. */
export function dueText({ from, day }: Pick<DueItem, 'from' | 'day'>, say: Say, language: Language): string {
  const last = formatDay(day, language);
  return from === day ? last : say(words.throughout, { from: formatDay(from, language), day: last });
}
