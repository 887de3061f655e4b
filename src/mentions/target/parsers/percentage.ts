import { changeOf, targetWords } from '../../../knowledge/target-words.js';
import { DASHES, NUMERAL, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Mention, Parser } from '../../runner.js';
import type { TargetContext, TargetMention } from '../target-mention.js';
import { clauseAround } from '../words/clause-around.js';
import { BEHIND, figuresOf, type Groups } from '../words/figure.js';
import { hull } from '../words/hull.js';
import { CHANGE_FIRST, subjectWords, wordsBefore, wordsBehind, type SubjectWords } from '../words/subject-words.js';
import { trimmed } from '../words/trimmed.js';

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,2})?';
// 100%  |  tối thiểu 80 %  |  từ 98,5% trở lên  |  giảm ít nhất 20%  |  90 - 95%  |  từ 30% đến 40%
const FIGURE = `(?<![${NUMERAL}.,]|[${NUMERAL}]\\s?%?\\s?[${DASHES}]\\s?)(?<value>${NUMBER})(?:\\s?%?\\s?(?:[${DASHES}]|đến)\\s?(?<upTo>${NUMBER}))?\\s{0,2}%`;
const PERCENTAGE = `(?:${WORD_START}(?:(?<change>${targetWords('change')})\\s+)?(?:(?<bound>${targetWords('bound')})|(?<from>từ))?\\s*)?${FIGURE}${BEHIND}`;
// từ 98,5% diện tích cần cấp trở lên
const BEHIND_NOUN = new RegExp(`^(?<noun>\\s[^,.;:()${NUMERAL}]{1,80}?)\\s+(?<behind>${targetWords('behind')})${WORD_END}`, 'iu');
const PAST = new RegExp(`${WORD_START}${targetWords('past')}${WORD_END}`, 'iu');
const LEVEL_LAST = new RegExp(`${WORD_START}${targetWords('level')}[\\s:]*$`, 'iu');

export const percentage: Parser<TargetMention, TargetContext> = {
  name: 'percentage',
  cue: /%/u,
  pattern: new RegExp(PERCENTAGE, 'giu'),
  parse(match, text) {
    const figure = { start: match.index, end: match.index + match[0].length };
    const whole = clauseAround(text, figure);
    if (PAST.test(text.slice(whole.start, whole.end))) return undefined;
    const { clause, groups } = withBoundBehindNoun(text, whole, figure, match.groups ?? {});
    const before = text.slice(clause.start, figure.start);
    const early = LEVEL_LAST.test(before) ? undefined : CHANGE_FIRST.exec(before);
    const change = changeOf(groups['change'] ?? early?.groups?.['change']);
    const words = change ? changedWords(text, clause, figure, early?.[0].length) : subjectWords(text, clause, figure);
    if (!words) return undefined;
    return {
      ...hull([figure, words.of, words.measure]),
      ...figuresOf(groups),
      unit: '%',
      ...(change ? { change } : {}),
      ...words,
    };
  },
};

/** The bound that closes "từ" may stand behind the noun, which it ends. */
function withBoundBehindNoun(text: string, clause: Mention, figure: Mention, groups: Groups): { clause: Mention; groups: Groups } {
  const { noun = '', behind } = (groups['from'] ? BEHIND_NOUN.exec(text.slice(figure.end, clause.end))?.groups : undefined) ?? {};
  return behind === undefined ? { clause, groups } : { clause: { ...clause, end: figure.end + noun.length }, groups: { ...groups, behind } };
}

/** What changes stands between the verb and the figure, behind the figure, or before the verb ("Số ca mắc giảm 15%"). */
function changedWords(text: string, clause: Mention, figure: Mention, verbLength: number | undefined): SubjectWords | undefined {
  const between = verbLength === undefined ? undefined : trimmed(text, clause.start + verbLength, figure.start);
  const measure = between ?? wordsBehind(text, clause, figure) ?? wordsBefore(text, clause, figure, false);
  return measure && { measure };
}
