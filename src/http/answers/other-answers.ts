import { z } from 'zod';

/** An answer that is no JSON: bytes or lines of one of these types. */
export function fileOf(description: string, types: readonly string[]) {
  return { description, content: Object.fromEntries(types.map((type) => [withoutParameters(type), { schema: z.any() }])) };
}

/** "text/csv; charset=utf-8" → "text/csv". */
function withoutParameters(type: string): string {
  return type.replace(/;.*$/u, '');
}

/** Nothing is left to be said. */
export const nothing = z.undefined().describe('Done');

/** For a browser that opens the address itself. */
export const elsewhere = z.undefined().describe('On to another address, with or without a session');
