import { z } from 'zod';

const one = z.string().min(1).max(500);

/** A name of the query that may stand there once or several times: "?child=a&child=b". */
export function listOf(most: number) {
  return z.union([one.transform((single) => [single]), z.array(one).max(most)]).default([]);
}
