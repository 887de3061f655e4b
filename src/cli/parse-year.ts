import { KehoachError } from '../errors/kehoach-error.js';

/** "2020" → 2020. */
export function parseYear(value: string): number {
  if (/^(?:19|20)\d{2}$/u.test(value)) return Number(value);
  throw new KehoachError('option-invalid', { option: '--year', value, expected: '1900–2099' });
}
