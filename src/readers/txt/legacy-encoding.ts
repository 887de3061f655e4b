import iconv from 'iconv-lite';
import { measureSpelling } from './spelling.js';

/**
 * Texts written for the fonts of the time before Unicode (.VnTime, VNI-Times),
 * or decoded twice: every character is valid, and nothing can be read.
 */
export const legacyEncodings = ['tcvn3', 'vni', 'utf-8-twice'] as const;

export type LegacyEncoding = (typeof legacyEncodings)[number];

/** Letters that only Vietnamese in Unicode has: a text with them was written as such. */
const UNICODE_VIETNAMESE = /[\u0300-\u0323\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]/u;
const BEYOND_ASCII = /[^\0-\x7F]/u;
/** Fewer words may be names of another language. */
const MIN_WORDS = 3;
const MIN_SHARE = 0.7;
/** How much better the legacy reading must be: chance makes syllables too ("sè" for "số"). */
const MIN_GAIN = 1.5;

/** undefined for text that reads better as it stands than by any legacy table. */
export function detectLegacyEncoding(text: string): LegacyEncoding | undefined {
  if (!BEYOND_ASCII.test(text) || UNICODE_VIETNAMESE.test(text)) return undefined;
  const asWritten = soundShare(text);
  const readings = legacyEncodings.map((encoding) => ({ encoding, share: soundShare(decoders[encoding](text)) }));
  const best = readings.sort((one, other) => other.share - one.share)[0];
  return best && best.share >= Math.max(MIN_SHARE, asWritten * MIN_GAIN) ? best.encoding : undefined;
}

function soundShare(text: string): number {
  const { marked, sound } = measureSpelling(text);
  return sound < MIN_WORDS ? 0 : sound / marked;
}

const decoders: Record<LegacyEncoding, (text: string) => string> = {
  tcvn3: (text) => iconv.decode(iconv.encode(text, 'windows-1252'), 'tcvn'),
  vni: decodeVni,
  'utf-8-twice': (text) => iconv.encode(text, 'windows-1252').toString('utf8'),
};

/** VNI sets a vowel's marks as a letter of their own behind it: "nhaân daân". */
const VNI_MARKS: Record<string, string> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
};
const VNI_LETTERS: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI_MARKED = new RegExp(`([aeouyôö])([${Object.keys(VNI_MARKS).join('')}])|[${Object.keys(VNI_LETTERS).join('')}]`, 'gu');

function decodeVni(text: string): string {
  return text.toLowerCase().replace(VNI_MARKED, (letter, vowel?: string, mark?: string) =>
    vowel && mark ? (VNI_LETTERS[vowel] ?? vowel) + (VNI_MARKS[mark] ?? '') : (VNI_LETTERS[letter] ?? letter),
  );
}
