import { misreadRowNumbers } from '../../knowledge/misreadings/ocr-confusions.js';
import { escapePattern } from '../../text/patterns.js';
import { hasDigit } from '../misread-digits.js';

// 12 | l3. | 1O | s
const NUMBER = new RegExp(`^(\\s*)([\\d${escapePattern([...misreadRowNumbers.keys()].join(''))}]{1,3})(?=\\s*[.)]?\\s*$)`, 'u');

// II | VII. : the number of a group of rows
const GROUP = /^\s*(?:II|III|IV|VI{1,3}|IX)[.)]?\s*$/u;

/**
 * The numbers of a table's rows, read by their order: between 12 and 14 stands
 * 13, whatever was recognized. Only numbers whose neighbours leave no choice
 * are mended; a number that occurs twice stays, for offices number so too.
 *
 * @param cells of one column, from top to bottom
 * @returns the cells; each character stays at its offset
 */
export function mendRowNumbers(cells: readonly string[]): string[] {
  const signs = cells.map((cell) => (GROUP.test(cell) ? undefined : NUMBER.exec(cell)?.[2]));
  const values = signs.map((own) => (own !== undefined && /^\d+$/u.test(own) ? Number(own) : undefined));
  const numbered = signs.flatMap((own, index) => (own === undefined ? [] : [index]));
  return cells.map((cell, index) => {
    const [own, place] = [signs[index], numbered.indexOf(index)];
    if (own === undefined) return cell;
    const [before, after] = [numbered[place - 1], numbered[place + 1]].map((at) => (at === undefined ? undefined : values[at]));
    const meant = numberBetween(own, before, after);
    return meant === undefined ? cell : cell.replace(NUMBER, `$1${meant}`);
  });
}

function numberBetween(signs: string, before: number | undefined, after: number | undefined): string | undefined {
  const value = /^\d+$/u.test(signs) ? Number(signs) : undefined;
  const isFramed = after !== undefined && after === (before ?? 0) + 2;
  const isGivenTwice = value !== undefined && (value === before || value === after);
  if (isFramed && !isGivenTwice) return ofLength(after - 1, signs.length);
  return value === undefined ? asNeighbour(signs, before, after) : undefined;
}

/** What the signs are taken for must follow the one neighbour or lead to the other. */
function asNeighbour(signs: string, before = NaN, after = NaN): string | undefined {
  const likely = Array.from(signs, (sign) => misreadRowNumbers.get(sign) ?? sign).join('');
  const isNext = Number(likely) === before + 1 || Number(likely) === after - 1;
  return isNext && (hasDigit(signs) || signs.length === 1) ? likely : undefined;
}

/** undefined where more or fewer digits are wanted than stand there. */
function ofLength(value: number, length: number): string | undefined {
  const digits = String(value).padStart(length, '0');
  return digits.length === length ? digits : undefined;
}
