import { changeOf, comparatorOf, targetWords } from '../../../knowledge/target-words.js';
import { NUMERAL, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Mention, Parser } from '../../runner.js';
import type { TargetMention } from '../target-mention.js';
import { clauseAround } from '../words/clause-around.js';
import { subjectWords, wordsBefore, wordsBehind, type SubjectWords } from '../words/subject-words.js';
import { trimmed } from '../words/trimmed.js';

// 100%  |  tối thiểu 80 %  |  từ 98,5% trở lên  |  giảm ít nhất 20%
const FIGURE = `(?<![${NUMERAL}.,])(?<value>\\d{1,3}(?:[.,]\\d{1,2})?)\\s{0,2}%`;
const PERCENTAGE = `(?:${WORD_START}(?:(?<change>${targetWords('change')})\\s+)?(?:(?<bound>${targetWords('bound')})|từ)?\\s*)?${FIGURE}(?:\\s+(?<behind>${targetWords('behind')})${WORD_END})?`;
const PAST = new RegExp(`${WORD_START}${targetWords('past')}${WORD_END}`, 'iu');
/** "Giảm số ca mắc … 15%" */
const CHANGE_FIRST = new RegExp(`^\\s*(?:${targetWords('filler')}\\s+)?(?<change>${targetWords('change')})\\s+`, 'iu');
const LEVEL_LAST = new RegExp(`${WORD_START}${targetWords('level')}[\\s:]*$`, 'iu');

export const percentage: Parser<TargetMention> = {
  name: 'percentage',
  cue: /%/u,
  pattern: new RegExp(PERCENTAGE, 'giu'),
  parse(match, text) {
    const { value = '', change: verb, bound, behind } = match.groups ?? {};
    const figure = { start: match.index, end: match.index + match[0].length };
    const clause = clauseAround(text, figure);
    if (PAST.test(text.slice(clause.start, clause.end)) || isRangeOrPart(text, figure)) return undefined;
    const before = text.slice(clause.start, figure.start);
    const early = LEVEL_LAST.test(before) ? undefined : CHANGE_FIRST.exec(before);
    const change = changeOf(verb ?? early?.groups?.['change']);
    const words = change ? changedWords(text, clause, figure, early?.[0].length) : subjectWords(text, clause, figure);
    if (!words) return undefined;
    return {
      ...hull([figure, words.of, words.measure]),
      comparator: comparatorOf(behind) ?? comparatorOf(bound) ?? 'equal',
      value: Number(value.replace(',', '.')),
      unit: '%',
      ...(change ? { change } : {}),
      ...words,
    };
  },
};

/** "5-10%", "(30%)" of a formula, "15%/năm" as a rate stand for something else than one figure to reach. */
function isRangeOrPart(text: string, { start, end }: Mention): boolean {
  return /\d\s*%?\s*[-–]\s*$/u.test(text.slice(Math.max(0, start - 6), start)) || /^\s*[-–]\s*\d/u.test(text.slice(end, end + 4));
}

/** What changes stands between the verb and the figure, behind the figure, or before the verb ("Số ca mắc giảm 15%"). */
function changedWords(text: string, clause: Mention, figure: Mention, verbLength: number | undefined): SubjectWords | undefined {
  const between = verbLength === undefined ? undefined : trimmed(text, clause.start + verbLength, figure.start);
  const measure = between ?? wordsBehind(text, clause, figure) ?? wordsBefore(text, clause, figure, false);
  return measure && { measure };
}

function hull(stretches: readonly (Mention | undefined)[]): Mention {
  const known = stretches.filter((stretch) => stretch !== undefined);
  return { start: Math.min(...known.map(({ start }) => start)), end: Math.max(...known.map(({ end }) => end)) };
}
