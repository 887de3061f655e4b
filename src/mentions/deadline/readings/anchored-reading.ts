import { clauseTail } from '../words/clause-tail.js';
import { CERTAIN, type Reading } from './reading.js';

/** At or from the event that the words behind the match name: no time after it. */
export function anchoredReading(match: RegExpExecArray, text: string): Reading | undefined {
  const head = match.index + match[0].length;
  const end = clauseTail(text, head);
  if (end <= head) return undefined;
  return { start: match.index, end, kind: 'relative', offset: { duration: 'P0D' }, anchor: text.slice(head, end), confidence: CERTAIN };
}
