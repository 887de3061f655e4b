import { misreadDigits } from '../knowledge/misreadings/ocr-confusions.js';
import { escapePattern } from '../text/patterns.js';

/** Digits and the signs for which optical recognition takes them, for character classes. */
export const DIGIT_SIGNS = `\\d${escapePattern([...misreadDigits.keys()].join(''))}`;

/** "3O" → "30", "0S" → "08". */
export function mendDigits(signs: string): string {
  return Array.from(signs, (sign) => misreadDigits.get(sign) ?? sign).join('');
}

export function hasDigit(signs: string): boolean {
  return /\d/u.test(signs);
}
