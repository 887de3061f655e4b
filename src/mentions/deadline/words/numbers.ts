import { parseNumberWords, parseRoman } from '../../../text/numerals.js';
import { mendDigits } from '../../misread-digits.js';

/** A number as read; `sure` is false when a letter was taken for a digit. */
export interface ReadNumber {
  readonly value: number;
  readonly sure: boolean;
}

/** "06" → 6, "0S" → 8 (not sure); undefined for what holds other letters. */
export function readNumber(text: string): ReadNumber | undefined {
  const digits = mendDigits(mendDigits(text).toUpperCase());
  return /^\d+$/u.test(digits) ? { value: Number(digits), sure: digits === text } : undefined;
}

/** "II", "2", "hai", and misread Roman numbers: "lV", "1I", "H" (for II). */
export function readQuarter(text: string): ReadNumber | undefined {
  if (/^\d$/u.test(text)) return { value: Number(text), sure: true };
  const words = parseNumberWords(text);
  if (words !== undefined) return { value: words, sure: true };
  const capital = text.toUpperCase();
  const roman = capital.replace(/[L1|]/gu, 'I').replace(/H/gu, 'II');
  const value = parseRoman(roman);
  return value === undefined ? undefined : { value, sure: roman === capital && !text.includes('l') };
}

/** "02", "02 (hai)", "mười hai"; undefined for other words and for nothing at all (0). */
export function readCount(text: string): number | undefined {
  const digits = /^\d+/u.exec(text)?.[0];
  const value = digits === undefined ? parseNumberWords(text) : Number(digits);
  return value === 0 ? undefined : value;
}
