import { anyOf, LETTER, MARK, WORD_CHARACTER } from './patterns.js';
import { normalizeCharacters } from './normalize.js';

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** "hoà", "thuỷ", "khoẻ" carry the tone on the last vowel in the old manner, on the one before in the new: "oà" → "òa". */
const NEW_PLACES = new Map(
  ['oa', 'oe', 'oy', 'ua', 'ue', 'uy'].flatMap(([first = '', last = '']) =>
    TONES.map((tone): [string, string] => [`${first}${last}${tone}`.normalize('NFC'), `${first}${tone}${last}`.normalize('NFC')]),
  ),
);
const OLD_TONE_PLACE = new RegExp(`(?<!q)${anyOf(NEW_PLACES.keys())}(?![${LETTER}${MARK}])`, 'gu');
/** Nothing in here to be folded but case and tones. */
const ONE_WORD = new RegExp(`^[${WORD_CHARACTER}]+$`, 'u');

/**
 * The key under which two spellings of one name are equal: lower case, tone
 * in the new place ("uỷ" → "ủy"), "&" as "và", no blanks around joining
 * signs, one kind of dash. Diacritics stay: "báo" and "bảo" are two words.
 */
export function foldKey(text: string): string {
  if (text.length > REMEMBERED_LENGTH) return fold(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_COUNT) remembered.clear();
  const word = ownCopy(text);
  const key = fold(word);
  remembered.set(word, key);
  return key;
}

/** V8 keeps the whole text in memory for a piece cut from it; for a piece of a copy, no more than the copy. */
function ownCopy(piece: string): string {
  return ` ${piece}`.slice(1);
}

/** Words come again and again; folding each anew took a sixth of the time of reading a plan. */
const remembered = new Map<string, string>();
const REMEMBERED_LENGTH = 24;
const REMEMBERED_COUNT = 20_000;

function fold(text: string): string {
  const key = normalizeCharacters(text)
    .toLowerCase()
    .replace(OLD_TONE_PLACE, (vowels) => NEW_PLACES.get(vowels) ?? vowels);
  if (key.length <= REMEMBERED_LENGTH && ONE_WORD.test(key)) return key;
  return key
    .replace(/\s*&\s*/gu, ' và ')
    .replace(/\s*[-\u2010-\u2015\u2212]\s*/gu, '-')
    .replace(/\s*([/,;:])\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters without any mark, đ as d: for slugs and for matching what lost its marks, never for identity. */
export function stripMarks(text: string): string {
  return normalizeCharacters(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

/** "Sở Khoa học và Công nghệ" → "so-khoa-hoc-va-cong-nghe". */
export function slug(text: string): string {
  return stripMarks(text)
    .toLowerCase()
    .replace(/&/gu, ' va ')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
