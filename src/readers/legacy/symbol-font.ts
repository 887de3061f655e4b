import { codePoint } from 'dingbat-to-unicode';

/** Fonts whose codes mean pictures, not letters, and whose pictures are known. */
const FACES = ['Symbol', 'Webdings', 'Wingdings', 'Wingdings 2', 'Wingdings 3'];

/** Word keeps a code of such a font in the private use area: U+F0B7 for B7 (22.9.2.14). */
const PRIVATE_USE = { first: 0xf0_00, last: 0xf0_ff };

export function isSymbolFont(font: string | undefined): boolean {
  return faceOf(font) !== undefined;
}

/** The sign that a character of the font shows; undefined when none is known. */
export function fromSymbolFont(sign: string, font: string | undefined): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  const isPrivate = code >= PRIVATE_USE.first && code <= PRIVATE_USE.last;
  const byte = isPrivate ? code - PRIVATE_USE.first : code;
  const face = faceOf(font);
  if (face) return codePoint(face, byte)?.string;
  // In a font of letters the code is that of the letter.
  return isPrivate ? String.fromCodePoint(byte) : sign;
}

/** The signs of Symbol that serve as bullets; the others that do are of Wingdings. */
const BULLETS_OF_SYMBOL = /[\uF0B7\uF02D]/u;

/** The sign of a bullet that a print shows in another font than its own, under its code in that one. */
export function bulletOfAnyFont(sign: string): string {
  return withoutPrivateUse(sign, BULLETS_OF_SYMBOL.test(sign) ? 'Symbol' : 'Wingdings');
}

/** The text with the signs of a symbol font as characters of their own; others stay as they are. */
export function withoutPrivateUse(text: string, font: string | undefined): string {
  return text.replaceAll(/[\uF020-\uF0FF]/gu, (sign) => (isSymbolFont(font) ? (fromSymbolFont(sign, font) ?? sign) : sign));
}

function faceOf(font: string | undefined): string | undefined {
  const name = font
    ?.trim()
    .toLowerCase()
    .replace(/-regular$|mt$/u, '');
  return FACES.find((face) => face.toLowerCase() === name);
}
