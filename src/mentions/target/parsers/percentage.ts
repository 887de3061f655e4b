import { targetWords } from '../../../knowledge/amounts/target-words.js';
import { NUMERAL, RANGE_SIGNS, WORD_START, pattern } from '../../../text/patterns.js';
import type { Mention, Parser } from '../../runner.js';
import type { TargetContext, TargetMention } from '../target-mention.js';
import { withBoundBehindNoun } from '../words/bound-behind-noun.js';
import { clauseAround } from '../words/clause-around.js';
import { BEHIND, figuresOf } from '../words/figure.js';
import { hull } from '../words/hull.js';
import { shareWords } from '../words/share-words.js';

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,2})?';
// 24%1 – the figure of a footnote, which a copy has set on the line
const NOTE = '(?:\\d{1,2}(?=[\\s;,.)]|$))?';
// 1,5%/năm: what follows is no noun
const RATE = '(?:\\s?/\\s?(?:năm|tháng|quý))?';
// 100%  |  tối thiểu 80 %  |  từ 98,5% trở lên  |  giảm ít nhất 20%  |  90 - 95%  |  từ 30% đến 40%
const FIGURE = pattern`
  (?<![${NUMERAL}.,]|[${NUMERAL}]\s?%?\s?[${RANGE_SIGNS}]\s?)
  (?<value>${NUMBER})(?:\s?%?\s?(?:[${RANGE_SIGNS}]|đến)\s?(?<upTo>${NUMBER}))?\s{0,2}%${NOTE}${RATE}`;
const PERCENTAGE = pattern`
  (?:${WORD_START}(?:(?<change>${targetWords('change')}) )?(?:(?<bound>${targetWords('bound')})|(?<from>từ))?\s*)?
  ${FIGURE}${BEHIND}${RATE}`;

export const percentage: Parser<TargetMention, TargetContext> = {
  name: 'percentage',
  cue: /%/u,
  pattern: new RegExp(PERCENTAGE, 'giu'),
  parse(match, text) {
    const figure = { start: match.index, end: match.index + match[0].length };
    const { clause, groups } = withBoundBehindNoun(text, clauseAround(text, figure), figure, match.groups ?? {});
    const words = shareWords(text, clause, figure, groups['change']);
    if (words) return { ...hull([figure, words.of, words.measure]), ...figuresOf(groups), unit: '%', ...words };
    const measure = measureOfFirst(text, figure.start);
    return measure && { ...figure, ...figuresOf(groups), unit: '%', measure };
  },
};

// Tỷ lệ bao phủ đạt 95% vào năm 2024 và | 97% vào năm 2025; năm 2024 đạt 95%; năm 2025 đạt | 97%; giảm 3% trở lên, còn dưới | 12%
const FIRST = new RegExp(
  pattern`
    (?<figure>(?:(?:${targetWords('bound')}|từ) )?(?<![${NUMERAL}.,])${NUMBER}\s{0,2}%)(?<time>[^%;.,]{0,30})(?: và|[,;](?: và)?)
    (?: (?:${targetWords('level')}|${targetWords('bound')}|năm \d{4})){0,4}\s*$`,
  'iu',
);
const YEAR_LAST = /\snăm\s\d{4}$/iu;

/** What is measured at two times, said with the first figure. */
function measureOfFirst(text: string, end: number): Mention | undefined {
  const before = text.slice(Math.max(0, end - LONGEST), end);
  const first = FIRST.exec(before);
  if (!first) return undefined;
  const start = end - before.length + first.index;
  const figure = { start, end: start + (first.groups?.['figure'] ?? '').length };
  const measure = shareWords(text, clauseAround(text, figure), figure, undefined)?.measure;
  if (!measure) return measureOfFirst(text, start);
  const words = text.slice(measure.start, measure.end);
  return { start: measure.start, end: measure.start + words.replace(YEAR_LAST, '').length };
}

/** Two figures of one measure stand near each other. */
const LONGEST = 300;
