import { comparatorOf, targetWords } from '../../../knowledge/amounts/target-words.js';
import { parseNumberWords } from '../../../text/numerals.js';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Mention, Parser } from '../../runner.js';
import type { TargetContext, TargetMention } from '../target-mention.js';
import { countClause } from '../words/clause-around.js';
import { BEHIND } from '../words/figure.js';
import { hull } from '../words/hull.js';
import { wordsBefore } from '../words/subject-words.js';
import { trimmed } from '../words/trimmed.js';

const STANDING = pattern`${targetWords('standing')} (?:trong |ở |từ )?`;
// xếp thứ 15/63  |  đứng vị trí thứ 3  |  giữ thứ hạng 20 trở lên
const PLACE = pattern`${STANDING}${targetWords('rank')} (?:từ )?(?<value>\d{1,3})(?:/(?<whole>\d{1,3}))?${BEHIND}(?![\d%])`;
const AMONG = pattern`\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười`;
// (xếp) trong nhóm 10 (tỉnh dẫn đầu)  |  thuộc tốp ba  |  trong nhóm 05/19 (sở, ngành)
const GROUP = pattern`(?:${STANDING})?(?:trong|thuộc|vào|lọt) (?:vào |trong )?(?:nhóm|tốp|top) (?<among>${AMONG})(?:/(?<members>\d{1,3}))?`;
const PAST = new RegExp(`${WORD_START}${targetWords('past')}${WORD_END}`, 'iu');
const BEST = new RegExp(`${WORD_START}${targetWords('best')}${WORD_END}`, 'iu');
/** "… dẫn đầu tỉnh | về chỉ số cải cách hành chính" */
const IN_WHAT = /\s+về\s+/iu;
const MAX_NAME = 80;

/** Places in an order, the first one 1: who is among the first ten is at most on place ten. */
export const rank: Parser<TargetMention, TargetContext> = {
  name: 'rank',
  cue: /hạng|thứ|vị trí|nhóm|tốp|top/u,
  pattern: new RegExp(`${WORD_START}(?:${PLACE}|${GROUP})${WORD_END}`, 'giu'),
  parse(match, text) {
    const { value, whole, behind, among, members } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const clause = countClause(text, place);
    if (PAST.test(text.slice(clause.start, place.start))) return undefined;
    const group = among === undefined ? undefined : groupOf(text, place.end, clause.end, members !== undefined);
    if (among !== undefined && !group) return undefined;
    const measure = group?.measure ?? wordsBefore(text, clause, place, true);
    return {
      ...hull([place, group?.of, measure]),
      comparator: among === undefined && comparatorOf(behind) === undefined ? 'equal' : 'at-most',
      value: among === undefined ? Number(value) : (parseNumberWords(among) ?? Number(among)),
      unit: 'hạng',
      ...outOf(whole ?? members),
      ...(group ? { of: group.of } : {}),
      ...(measure ? { measure } : {}),
    };
  },
};

function outOf(whole: string | undefined): Pick<TargetMention, 'outOf'> {
  return whole === undefined ? {} : { outOf: Number(whole) };
}

/** "tỉnh, thành phố dẫn đầu": a group is one of an order when it is named as the best, or counted among all. */
function groupOf(text: string, start: number, end: number, isCounted: boolean): { of: Mention; measure?: Mention } | undefined {
  const words = text.slice(start, Math.min(end, start + MAX_NAME));
  const what = IN_WHAT.exec(words);
  const of = trimmed(text, start, start + (what?.index ?? words.length));
  const measure = what ? trimmed(text, start + what.index + what[0].length, end) : undefined;
  if (!of || !(isCounted || BEST.test(text.slice(of.start, of.end)))) return undefined;
  return { of, ...(measure ? { measure } : {}) };
}
