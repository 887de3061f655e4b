import { saysOnly } from './words/says-only.js';

/** Whether the cell says only "as above": "nt", "-nt-", "như trên", a ditto mark. */
export function isDitto(cell: string): boolean {
  return saysOnly(cell, 'ditto');
}
