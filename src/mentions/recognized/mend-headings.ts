import { misreadRoman } from '../../knowledge/misreadings/ocr-confusions.js';
import { parseRoman } from '../../text/numerals.js';
import { escapePattern } from '../../text/patterns.js';
import { mendRoman } from './mend-quarters.js';

// III. | lI. | 1V/ | VIIl) | IIL.
const MARK = new RegExp(`^(\\s*)([IVX${escapePattern([...misreadRoman.keys()].join(''))}]{1,6})(?=\\s?[./)]\\s)`, 'u');

/**
 * The Roman numbers that open headings, read by their order: "lI." between
 * "I." and "III." is "II.". A mark that may be another one ("l)" of a list,
 * "1.") is mended only where the numbers on both sides want it.
 *
 * @param texts of the paragraphs in reading order
 * @returns the texts; each character stays at its offset
 */
export function mendHeadings(texts: readonly string[]): string[] {
  const signs = texts.map((text) => MARK.exec(text)?.[2]);
  const regular = signs.map((own) => (own !== undefined && /^[IVX]+$/u.test(own) ? parseRoman(own) : undefined));
  let before = 0;
  return texts.map((text, index) => {
    const own = signs[index];
    const known = regular[index];
    before = known ?? before;
    if (own === undefined || known !== undefined) return text;
    const meant = mendRoman(own);
    const value = parseRoman(meant);
    const after = regular.slice(index + 1).find((later) => later !== undefined);
    if (value !== before + 1 || !(isUnmistakable(own) || after === value + 1)) return text;
    before = value;
    return text.replace(MARK, `$1${meant}`);
  });
}

/** No number in digits, no letter of a list: "lI", "VIIl". */
function isUnmistakable(signs: string): boolean {
  return /[IVX]/u.test(signs);
}
