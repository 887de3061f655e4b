import { powerOf } from '../../../knowledge/amounts/money-words.js';
import { comparatorOf, targetWords } from '../../../knowledge/amounts/target-words.js';
import type { Target } from '../../../../schemas/index.js';
import { NUMERAL, RANGE_SIGNS, WORD_CHARACTER, WORD_END, WORD_START, pattern } from '../../../text/patterns.js';

/** Pieces of the patterns of this grammar; for the flags "iu". */

// 1.200  |  16,5  |  02
const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,6}(?:,\\d{1,2})?)';
// giảm  |  đạt  |  ít nhất  |  đạt từ  |  ≥
export const LEAD = pattern`
  ${WORD_START}(?:(?<change>${targetWords('change')}) |(?<level>${targetWords('level')})\s*:? )?
  (?:(?<bound>${targetWords('bound')})(?: |(?<=[≥≤<>=$]))|(?<from>từ) )?`;
// 02  |  02/12  |  8 đến 10  |  90 - 95
export const FIGURE = pattern`
  (?<![${WORD_CHARACTER}][/.,${RANGE_SIGNS}]?|[${NUMERAL}]\s?[${RANGE_SIGNS}]\s?)
  (?<value>${NUMBER})(?:/(?<whole>\d{1,5}))?(?:\s*(?:[${RANGE_SIGNS}]|đến)\s*(?<upTo>${NUMBER}))?`;
/** "từ 85% trở lên" */
export const BEHIND = pattern`(?: (?<behind>${targetWords('behind')})${WORD_END})?`;

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Figures {
  comparator: Target['comparator'];
  value: number;
  upTo?: number;
  outOf?: number;
}

/** A range is bounded on both sides, unless a word says on which ("tối đa 3 - 4 tiết"); else the words beside the figure say how. */
export function figuresOf({ value = '', whole, upTo, scale, bound, behind }: Groups): Figures {
  const comparator = comparatorOf(behind) ?? comparatorOf(bound) ?? 'equal';
  const scaled = (words: string) => timesPowerOfTen(numberOf(words), powerOf(scale));
  if (upTo !== undefined && comparator === 'equal') return { comparator: 'at-least', value: scaled(value), upTo: scaled(upTo) };
  if (upTo !== undefined) return { comparator, value: scaled(comparator === 'at-most' || comparator === 'less-than' ? upTo : value) };
  return { comparator, value: scaled(value), ...(whole === undefined ? {} : { outOf: Number(whole) }) };
}

/** 1,1 triệu is 1100000, where a product of floats is not. */
function timesPowerOfTen(number: number, power: number): number {
  return Number(`${number}e${power}`);
}

/** A dot before three digits divides thousands; a comma, and any other dot, decimals. */
function numberOf(words: string): number {
  return Number(words.replace(/\.(?=\d{3}(?!\d))/gu, '').replace(',', '.'));
}
