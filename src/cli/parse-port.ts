import { KehoachError } from '../errors/kehoach-error.js';

/** "9464" → 9464; 0 is any port that is free. */
export function parsePort(value: string): number {
  if (/^\d{1,5}$/u.test(value) && Number(value) < 65_536) return Number(value);
  throw new KehoachError('option-invalid', { option: '--port', value, expected: '0–65535' });
}
