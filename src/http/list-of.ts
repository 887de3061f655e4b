import { z } from 'zod';
import { calledField } from './path-params.js';

/** A name of the query that may stand there once or several times: "?child=a&child=b". */
export function listOf(most: number) {
  return z.union([calledField.transform((single) => [single]), z.array(calledField).max(most)]).default([]);
}
