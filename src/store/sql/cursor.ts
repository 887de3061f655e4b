import type { z } from 'zod';
import { KehoachError } from '../../errors/kehoach-error.js';

/** Where a list goes on: the keys of a page's last row, as one word that people can copy. */
export function writeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * The keys behind which the page begins; undefined for the first page.
 *
 * @throws KehoachError "cursor-invalid" for a word that no page of such a list has given
 */
export function readCursor<Keys>(cursor: string | undefined, schema: z.ZodType<Keys>): Keys | undefined {
  if (cursor === undefined) return undefined;
  const { success, data } = schema.safeParse(parse(cursor));
  if (!success) throw new KehoachError('cursor-invalid', { cursor });
  return data;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
