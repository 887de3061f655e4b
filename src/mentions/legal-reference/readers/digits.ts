import { hasDigit, mendDigits } from '../../misread-digits.js';

export interface DigitsReading {
  readonly digits: string;
  readonly misread: boolean;
}

/**
 * A number in which optical recognition may have taken digits for letters.
 *
 * @returns undefined without at least one true digit: "SO", "BI" are letters
 */
export function readDigits(raw: string): DigitsReading | undefined {
  if (!hasDigit(raw)) return undefined;
  const digits = mendDigits(raw);
  return /^\d+$/u.test(digits) ? { digits, misread: digits !== raw } : undefined;
}
