import { changeOf } from '../../../knowledge/amounts/target-words.js';
import { COUNTING_WORD } from '../../../knowledge/amounts/counting-words.js';
import { LETTER, WORD_END } from '../../../text/patterns.js';
import { findAmounts } from '../../amount/find-amounts.js';
import type { Parser } from '../../runner.js';
import type { TargetContext, TargetMention } from '../target-mention.js';
import { clauseAround } from '../words/clause-around.js';
import { figuresOf, LEAD } from '../words/figure.js';
import { hull } from '../words/hull.js';
import { wordsBefore } from '../words/subject-words.js';

/** A sum of money is shorter. */
const LONGEST = 60;
// /năm  |  /người/năm  |  /đoàn viên
const PER = new RegExp(`^(?:\\s?/\\s?(?:${COUNTING_WORD}${WORD_END}|[${LETTER}]{1,10})){1,2}`, 'iu');
const BEHIND = /^\s+trở (?:lên|xuống)/iu;

/**
 * A sum of money that is to be reached: "thu nhập bình quân đạt 48 triệu
 * đồng/người/năm". Only a division of targets sets such; elsewhere it is a
 * budget.
 */
export const sum: Parser<TargetMention, TargetContext> = {
  name: 'sum',
  cue: /đồng/u,
  pattern: new RegExp(`${LEAD}(?=\\d)`, 'giu'),
  parse(match, text, { isAmongTargets }) {
    const groups = match.groups ?? {};
    if (!isAmongTargets || Object.values(groups).every((group) => group === undefined)) return undefined;
    const from = match.index + match[0].length;
    const [amount] = findAmounts(text.slice(from, from + LONGEST));
    if (amount?.start !== 0) return undefined;
    const per = PER.exec(text.slice(from + amount.end, from + LONGEST))?.[0] ?? '';
    const behind = BEHIND.exec(text.slice(from + amount.end + per.length))?.[0] ?? '';
    const place = { start: match.index, end: from + amount.end + per.length + behind.length };
    const measure = wordsBefore(text, clauseAround(text, place), place, false);
    const change = changeOf(groups['change']);
    return {
      ...hull([place, measure]),
      ...figuresOf({ ...groups, behind: behind.trim() || undefined }),
      value: amount.value,
      unit: `đồng${per.replace(/\s?\/\s?/gu, '/')}`,
      ...(change ? { change } : {}),
      ...(measure ? { measure } : {}),
    };
  },
};
