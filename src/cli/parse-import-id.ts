import { KehoachError } from '../errors/kehoach-error.js';

/** "12" → 12: the number on a receipt. */
export function parseImportId(text: string): number {
  if (/^[1-9]\d{0,14}$/u.test(text)) return Number(text);
  throw new KehoachError('import-not-found', { import: text });
}
