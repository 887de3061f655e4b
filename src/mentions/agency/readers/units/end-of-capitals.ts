import { isCapitalAt } from '../../scan.js';
import { endOfNumberBehind } from './ordinal.js';

/** After a capitalised word a name goes on for at most so many words without capital: "Cải cách hành chính", "Trả kết quả thủ tục hành chính". */
const MAX_SMALL = 6;

/** In running text a name reaches as far as its capitals vouch for it, and the number by which the unit is called: "Đội Quản lý thị trường số 3". */
export function endOfCapitals(text: string, offset: number, end: number): number {
  const capitals = vouchedFor(text, offset, end);
  const number = capitals > offset ? endOfNumberBehind(text, capitals) : undefined;
  return number !== undefined && number <= end ? number : capitals;
}

function vouchedFor(text: string, offset: number, end: number): number {
  let kept = offset;
  let small = 0;
  for (const { 0: word, index } of text.slice(offset, end).matchAll(/[\p{L}\p{M}\p{N}’']+/gu)) {
    const isCapital = isCapitalAt(word, 0);
    small = isCapital ? 0 : small + 1;
    const isOver = !isCapital && (kept === offset || small > MAX_SMALL || isAcronym(text.slice(offset, kept)));
    if (isOver) break;
    kept = offset + index + word.length;
  }
  return kept;
}

function isAcronym(name: string): boolean {
  const last = name.split(/[\s&,-]+/u).at(-1) ?? '';
  return last.length > 1 && last === last.toUpperCase();
}
