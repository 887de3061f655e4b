import iconv from 'iconv-lite';
import { legacyLetters, type LegacyFontEncoding } from '../../knowledge/misreadings/legacy-letters.js';

/**
 * Ways to write Vietnamese that are no Unicode although every character is:
 * letters of the fonts of the time before it (.VnTime, VNI-Times), marks typed
 * as signs behind the vowel, UTF-8 decoded as Windows-1252.
 */
export const legacyEncodings = ['tcvn3', 'vni', 'utf-8-twice', 'viqr'] as const;

export type LegacyEncoding = (typeof legacyEncodings)[number];

/** The letters meant, composed; characters that the encoding does not know stay as they are. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return decoders[encoding](text).normalize('NFC');
}

const fromTcvn3 = letterDecoder('tcvn3');

const decoders: Record<LegacyEncoding, (text: string) => string> = {
  tcvn3: (text) => text.split('\n').map(decodeTcvn3).join('\n'),
  vni: letterDecoder('vni'),
  'utf-8-twice': decodeTwice,
  viqr: decodeViqr,
};

/** TCVN 5712 as the fonts draw it has no toned capitals: lines in capitals mix plain capitals with small letters. */
function decodeTcvn3(line: string): string {
  const decoded = fromTcvn3(line);
  return !/[a-z]/u.test(line) && hasCapitals(decoded) ? decoded.toUpperCase() : decoded;
}

const BEYOND_ASCII = /[^\0-\x7F]/u;
const TWO_CAPITALS = /[A-Z][^\0-\x7F]*[A-Z]/u;

/** Two plain capitals in a word with a letter that has none of its own: "NéI Vô" is set in capitals. */
function hasCapitals(line: string): boolean {
  return (line.match(/\p{L}+/gu) ?? []).some((word) => BEYOND_ASCII.test(word) && TWO_CAPITALS.test(word));
}

function letterDecoder(encoding: LegacyFontEncoding): (text: string) => string {
  const letters = legacyLetters(encoding);
  const written = new RegExp([...letters.keys()].join('|'), 'gu');
  return (text) => text.replace(written, (one) => letters.get(one) ?? one);
}

/** Bytes that Windows-1252 leaves free come as control characters of Latin-1. */
const FREE_BYTES = /([\u0080-\u009F]+)/u;

function decodeTwice(text: string): string {
  const bytes = text.split(FREE_BYTES).map((part, index) => iconv.encode(part, index % 2 ? 'latin1' : 'windows-1252'));
  return Buffer.concat(bytes).toString('utf8');
}

const SHAPES: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031B' };
const TONES: Readonly<Record<string, string>> = { "'": '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323' };

/**
 * "U?y ban nha^n da^n", "DDe^` a'n", "ho.p": RFC 1456, section 4. A full stop
 * behind a vowel is the dot below only where the word or the sentence goes on;
 * a backslash keeps a sign as it is.
 */
const VIQR =
  /\\(?<kept>[\^(+'`?~.dD])|(?<d>[dD])[dD]|(?<vowel>[aeiouy])(?<shape>(?<=a)[\^(]|(?<=e)\^|(?<=[ou])\+|(?<=o)\^|)(?<tone>['`?~]|\.(?=\p{L}|\.(?!\.)|\s+\p{Ll})|)/giu;

function decodeViqr(text: string): string {
  return text.replace(VIQR, (all: string, ...rest: unknown[]) => {
    const { kept, d, vowel = '', shape = '', tone = '' } = groupsOf(rest);
    if (kept) return kept;
    if (d) return d === 'd' ? 'đ' : 'Đ';
    return shape === '' && tone === '' ? all : vowel + (SHAPES[shape] ?? '') + (TONES[tone] ?? '');
  });
}

/** `replace` gives the named groups last. */
function groupsOf(rest: readonly unknown[]): Partial<Record<string, string>> {
  const groups = rest.at(-1);
  return typeof groups === 'object' && groups !== null ? groups : {};
}
