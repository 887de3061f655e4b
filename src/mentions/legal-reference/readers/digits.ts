/**
 * Digits as optical recognition confuses them: O for 0, l and I for 1, S and B
 * for 8, Z for 2. Only ever applied inside number fields.
 */
const MISREAD: Record<string, string> = { O: '0', o: '0', l: '1', I: '1', '|': '1', S: '8', B: '8', Z: '2' };

/** Digits and what is taken for them, for character classes. */
export const DIGITS = '\\dOolI|SBZ';

export interface DigitsReading {
  readonly digits: string;
  readonly misread: boolean;
}

/** undefined without at least one true digit: "SO", "BI" are letters. */
export function readDigits(raw: string): DigitsReading | undefined {
  if (!/\d/u.test(raw)) return undefined;
  const digits = Array.from(raw, (sign) => MISREAD[sign] ?? sign).join('');
  return /^\d+$/u.test(digits) ? { digits, misread: digits !== raw } : undefined;
}
