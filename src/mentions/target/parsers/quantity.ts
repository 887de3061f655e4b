import { COUNTING_WORD, countingWord, type CountingKind } from '../../../knowledge/amounts/counting-words.js';
import { moneyWords } from '../../../knowledge/amounts/money-words.js';
import { changeOf } from '../../../knowledge/amounts/target-words.js';
import { parseNumberWords } from '../../../text/numerals.js';
import { LETTER, pattern, WORD_END } from '../../../text/patterns.js';
import type { Mention, Parser } from '../../runner.js';
import type { TargetContext, TargetMention } from '../target-mention.js';
import { withBoundBehindNoun } from '../words/bound-behind-noun.js';
import { countClause } from '../words/clause-around.js';
import { BEHIND, FIGURE, figuresOf, LEAD, type Groups } from '../words/figure.js';
import { hull } from '../words/hull.js';
import { changedBefore, quantityWords } from '../words/quantity-words.js';
import { setsTarget } from '../words/sets-target.js';

const NUMBER_WORD = '(?<worded>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
/** "điểm tiêm" at the end of a clause; "năm" and the like are whole by themselves. */
const PER_NOUN = pattern`(?!(?:ngày|tuần|tháng|quý|năm|giờ)${WORD_END})${COUNTING_WORD} [${LETTER}]{1,7}(?=\s*(?:[.,;)]|$))`;
// /năm  |  /hồ sơ  |  /10.000 mũi  |  /điểm tiêm  |  một lượt
const PER = pattern`(?:\s?/\s?| (?:một|mỗi) )(?<per>(?:\d{1,3}(?:\.\d{3}){0,2} )?(?:${PER_NOUN}|${COUNTING_WORD}|[${LETTER}]{1,10}))${WORD_END}`;
// ít nhất 03 lớp  |  giảm 20 thủ tục  |  đạt từ 70 điểm trở lên  |  02/12 xã  |  không quá 30 phút/lượt  |  từ 8 đến 10 km
// 350 nghìn tấn  |  2,5 triệu lượt khách
const SCALE = `(?: (?<scale>${moneyWords('scale')}))?`;
const QUANTITY = pattern`(?:${LEAD})?(?:${FIGURE}${SCALE}|${NUMBER_WORD}) (?<unit>${COUNTING_WORD})${WORD_END}(?:${PER})?${BEHIND}`;

export const quantity: Parser<TargetMention, TargetContext> = {
  name: 'quantity',
  cue: /\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười/u,
  pattern: new RegExp(QUANTITY, 'dgiu'),
  parse(match, text, context) {
    const { unit = '', per, worded, bound } = match.groups ?? {};
    const counted = countingWord(unit);
    if (!counted || (worded !== undefined && bound === undefined)) return undefined;
    const end = match.index + match[0].length;
    const place = { start: match.index, unit: match.indices?.groups?.['unit']?.[0] ?? match.index, length: unit.length, end };
    const { clause, groups } = boundsOf(text, place, counted.kind, match.groups ?? {});
    const figures = worded === undefined ? figuresOf(groups) : { ...figuresOf(groups), value: parseNumberWords(worded) ?? 0 };
    const early = changedBefore(text, clause, place, counted.kind, unit);
    const isLevel = groups['level'] !== undefined; // "rút ngắn … xuống còn 02 ngày": what remains
    const change = changeOf(groups['change']) ?? (isLevel ? undefined : early?.change);
    if (!setsTarget({ text, clause, place, groups, kind: counted.kind, context, isChange: early !== undefined })) return undefined;
    const words = early ? { measure: early.measure } : quantityWords(text, clause, place, counted.kind, change !== undefined);
    return {
      ...hull([{ start: match.index, end }, words.of, words.measure]),
      ...figures,
      unit: per === undefined ? counted.word : `${counted.word}/${per.replace(/\s+/gu, ' ')}`,
      ...(change ? { change } : {}),
      ...words,
    };
  },
};

/** Of what is counted the noun may go on before "trở lên"; of a measure ("từ 200 m3/ngày đêm trở lên") it mostly tells which ones are meant. */
function boundsOf(text: string, place: Mention, kind: CountingKind, groups: Groups): { clause: Mention; groups: Groups } {
  const clause = countClause(text, place);
  return kind === 'measure' || kind === 'time' ? { clause, groups } : withBoundBehindNoun(text, clause, place, groups);
}
