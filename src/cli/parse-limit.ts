import { KehoachError } from '../errors/kehoach-error.js';

/** "50" → 50. */
export function parseLimit(value: string): number {
  if (/^[1-9]\d{0,8}$/u.test(value)) return Number(value);
  throw new KehoachError('option-invalid', { option: '--limit', value, expected: '1, 2, 3 …' });
}
