import { moneyWords, powerOf } from '../../../knowledge/amounts/money-words.js';
import { LETTER, NUMERAL, RANGE_SIGNS, WORD_END, pattern } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import type { AmountMention } from '../find-amounts.js';

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,3})?|\\d{1,9}(?:[.,]\\d{1,3})?';
const SCALE = moneyWords('scale');
// 678.718 triệu đồng  |  1,2 tỷ đồng  |  185.000.000 đồng  |  18.500.000đ  |  2 tỷ 500 triệu đồng  |  300 nghìn tỷ VNĐ  |  4.500 trđ
const DONG = pattern`
  (?<![${LETTER}${NUMERAL}.,/])(?<number>${NUMBER})\s{0,2}(?:(?<scale>${SCALE}) )?
  (?:(?<more>\d{1,3}) (?<moreScale>${SCALE}) |(?<second>${SCALE}) )?
  (?!${moneyWords('compound')}${WORD_END})(?<unit>${moneyWords('unit')})${WORD_END}`;
/** The letter "đ" is money only behind thousands or a word for them; elsewhere it is the point of a clause. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+/u;
/** "5 - 7 triệu đồng", "từ 5 đến 7 triệu đồng" name no one sum. */
const RANGE = new RegExp(`\\d\\s*(?:[${RANGE_SIGNS}]|đến)\\s*$`, 'iu');

export const dong: Parser<AmountMention> = {
  name: 'dong',
  cue: /đồng|vn[đd]|[\dnuỉỷr.]\s{0,2}đ(?!\p{L})/u,
  pattern: new RegExp(DONG, 'giu'),
  parse(match, text) {
    const { number = '', scale, more, moreScale, second, unit = '' } = match.groups ?? {};
    if (unit === 'đ' && !scale && !GROUPED.test(number)) return undefined;
    if (RANGE.test(text.slice(Math.max(0, match.index - 8), match.index))) return undefined;
    const value = scaled(number, scale) * 10 ** (powerOf(second) + powerOf(unit)) + (more ? scaled(more, moreScale) : 0);
    const start = match.index;
    return Number.isSafeInteger(value) ? { start, end: start + match[0].length, value } : undefined;
  },
};

/** Dots divide thousands, a comma decimals; a dot before fewer than three digits can only be a decimal one. */
function scaled(number: string, scale: string | undefined): number {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/u.test(number);
  const plain = (isGrouped ? number.replaceAll('.', '') : number).replace(',', '.');
  return Math.round(Number(plain) * 10 ** powerOf(scale));
}
