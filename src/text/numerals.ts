import { foldKey } from './fold.js';

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** "XIV" → 14; undefined for anything that is no regular Roman number. */
export function parseRoman(text: string): number | undefined {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text) || text === '') return undefined;
  const digits = Array.from(text, (letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
}

const ROMAN_STEPS = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** 14 → "XIV"; nothing for what is below 1. */
export function formatRoman(number: number): string {
  const [letters, value] = ROMAN_STEPS.find(([, step]) => step <= number) ?? ['', 0];
  return value === 0 ? '' : letters + formatRoman(number - value);
}

/**
 * Letters that number points, in their order. The Vietnamese alphabet has đ
 * after d and no f, j, w, z; ă â ê ô ơ ư number nothing (decree 30/2020/NĐ-CP,
 * appendix I, uses a b c d đ e g).
 */
export const LIST_LETTERS = Array.from('abcdđeghiklmnopqrstuvxy');

/** Lists in Latin order put these half a step behind the Vietnamese letter before them. */
const LATIN_ONLY: Record<string, string> = { f: 'e', j: 'i', w: 'v', z: 'y' };

/** "đ" → 5, "f" → 6.5 (between e and g); undefined for letters that number nothing (ă, ê …). */
export function parseListLetter(letter: string): number | undefined {
  const lower = letter.toLowerCase();
  const before = LATIN_ONLY[lower];
  if (before) return LIST_LETTERS.indexOf(before) + 1.5;
  const place = LIST_LETTERS.indexOf(lower);
  return place < 0 ? undefined : place + 1;
}

const NUMBER_WORDS: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** "mười hai" → 12, "hai mươi lăm" → 25; 0 to 99, undefined for other words. */
export function parseNumberWords(text: string): number | undefined {
  const words = foldKey(text).split(' ');
  const [first, second, third] = words.map((word) => NUMBER_WORDS[word]);
  if (words.length === 1) return first;
  if (words[0] === 'mười' && words.length === 2 && second !== undefined && second < 10) return 10 + second;
  if (words[1] !== 'mươi' || first === undefined || first < 2 || first > 9) return undefined;
  if (words.length === 2) return first * 10;
  return words.length === 3 && third !== undefined && third > 0 && third < 10 ? first * 10 + third : undefined;
}

/** "nhất" → 1, "tư" → 4: what stands behind "thứ". */
export function parseOrdinalWords(text: string): number | undefined {
  return foldKey(text) === 'nhất' ? 1 : parseNumberWords(text);
}

/** "2", "II", "hai"; 1 also as "nhất". */
export function parseOrdinal(text: string): number | undefined {
  return /^\d+$/u.test(text) ? Number(text) : (parseRoman(text) ?? parseOrdinalWords(text));
}
