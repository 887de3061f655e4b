import { fromSymbolFont, isSymbolFont } from '../../legacy/symbol-font.js';

const DASHES = /^[-\u00AD\u2010-\u2015\u2212\u2500]$/u;
const PRIVATE_USE = /\p{Co}/u;
/** The letter that Word's own list of bullets takes for a circle, in a typewriter font. */
const CIRCLE = { text: 'o', font: /^courier/iu };

/**
 * The bullet of a list. One from a symbol font is a picture of which the text
 * keeps only what kind it is: dash, plus, or any other mark.
 */
export function bulletText(text: string, font: string | undefined): string {
  if (text === CIRCLE.text && CIRCLE.font.test(font ?? '')) return '•';
  if (!isSymbolFont(font) && !PRIVATE_USE.test(text)) return text;
  return text.replaceAll(/./gsu, (sign) => bulletKind(fromSymbolFont(sign, font) ?? sign));
}

function bulletKind(sign: string): string {
  if (DASHES.test(sign)) return '-';
  return /^[+\s]$/u.test(sign) ? sign : '•';
}
