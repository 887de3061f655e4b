import { deadlineWords, deadlineWordValue } from '../../../knowledge/days/deadline-words.js';
import { parseNumberWords } from '../../../text/numerals.js';
import { pattern } from '../../../text/patterns.js';
import { GAP, MONTH_WORD, phrases, TWO_DIGITS } from './fragments.js';
import { readNumber } from './numbers.js';

/** "5", "05", "0S"; "tháng   năm 2020" leaves the month blank. Right behind "tháng" also "tư", "mười hai", "giêng". */
const WORDS = ['một', 'hai', 'ba', 'tư', 'bốn', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
export const MONTH_NUMBER = pattern`(?:${TWO_DIGITS}|(?<=${MONTH_WORD} )(?:${phrases([...WORDS, ...deadlineWords('month')])}|năm(?!${GAP}\d)))`;

export function readMonth(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const traditional = deadlineWordValue('month', text);
  return traditional === undefined ? (readNumber(text)?.value ?? parseNumberWords(text)) : Number(traditional);
}

/** "10, 15 và 20/6": the month said last holds for the items before it. */
export function lendMonths<Item extends { readonly month: number | undefined }>(items: readonly Item[]): Item[] {
  return items.map((item, place) => ({ ...item, month: item.month ?? items.slice(place).find(({ month }) => month)?.month }));
}
