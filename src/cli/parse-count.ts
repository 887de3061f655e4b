import { KehoachError } from '../errors/kehoach-error.js';

/** "50" → 50. */
export function parseCount(option: string, value: string): number {
  if (/^[1-9]\d{0,6}$/u.test(value)) return Number(value);
  throw new KehoachError('option-invalid', { option, value, expected: '1–9999999' });
}
