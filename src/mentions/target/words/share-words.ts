import { changeOf, targetWords } from '../../../knowledge/amounts/target-words.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Mention } from '../../runner.js';
import type { TargetMention } from '../target-mention.js';
import { CHANGE_FIRST, subjectWords, wordsBefore, wordsBehind, type SubjectWords } from './subject-words.js';
import { trimmed } from './trimmed.js';

export type ShareWords = SubjectWords & Pick<TargetMention, 'change'>;

const PAST = new RegExp(`${WORD_START}${targetWords('past')}${WORD_END}`, 'iu');
const LEVEL_LAST = new RegExp(`${WORD_START}${targetWords('level')}[\\s:]*$`, 'iu');

/**
 * What a share is taken of and what is to be true of it, or what changes by
 * it; undefined where nothing is named, and for what is reached already.
 *
 * @param verb the verb of change directly before the figure
 */
export function shareWords(text: string, clause: Mention, figure: Mention, verb: string | undefined): ShareWords | undefined {
  if (PAST.test(text.slice(clause.start, clause.end))) return undefined;
  const before = text.slice(clause.start, figure.start);
  const early = LEVEL_LAST.test(before) ? undefined : CHANGE_FIRST.exec(before);
  const change = changeOf(verb ?? early?.groups?.['change']);
  const words = change ? changedWords(text, clause, figure, early?.[0].length) : subjectWords(text, clause, figure);
  return words && { ...(change ? { change } : {}), ...words };
}

/** What changes stands between the verb and the figure, behind the figure, or before the verb ("Số ca mắc giảm 15%"). */
function changedWords(text: string, clause: Mention, figure: Mention, verbLength: number | undefined): SubjectWords | undefined {
  const between = verbLength === undefined ? undefined : trimmed(text, clause.start + verbLength, figure.start);
  const measure = between ?? wordsBehind(text, clause, figure) ?? wordsBefore(text, clause, figure, false);
  return measure && { measure };
}
