import { findMentions } from '../runner.js';
import type { DeadlineContext, DeadlineMention } from './deadline-mention.js';
import { explain } from './explain/explain.js';
import { deadlineGrammar } from './grammar.js';
import { isDitto } from './is-ditto.js';
import { CERTAIN } from './readings/reading.js';
import { plainly } from './words/plainly.js';
import { respell } from './words/respell.js';
import { saysOnly } from './words/says-only.js';
import { toMentions } from './facts/to-mentions.js';

/**
 * Reads a whole time cell. Every word of it lies in a deadline, in the `what`
 * of one, is a known filler, or comes back as a deadline of kind "unread": so
 * nothing is dropped and nothing is invented.
 *
 * @param cell text normalized by `normalizeText`; offsets are into it
 * @returns in the order of the words; none for a cell that is empty or holds a dash, an x or dots
 */
export function parseDeadlines(cell: string, context: DeadlineContext = {}): DeadlineMention[] {
  if (saysOnly(cell, 'blank')) return [];
  if (isDitto(cell) || saysOnly(cell, 'unspecified')) return [unspecified(cell)];
  return plainly(cell, (plain) => {
    const readings = findMentions(deadlineGrammar, respell(plain), context);
    return explain(readings, plain).flatMap((reading) => toMentions(reading, context));
  });
}

function unspecified(cell: string): DeadlineMention {
  const start = cell.search(/\S/u);
  return { start, end: cell.trimEnd().length, deadline: { kind: 'unspecified', origin: 'stated', confidence: CERTAIN }, issues: [] };
}
