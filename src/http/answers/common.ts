import { z } from 'zod';

/** ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** ISO 8601, as exact as the document: "2020-01-31", "2020-03", "2020". */
export const partialDay = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u);
/** SHA-256 of the file. */
export const planId = z.string().regex(/^[0-9a-f]{64}$/u);
export const count = z.int().nonnegative();

/** With what the words of a message are filled. */
export const fillDataSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly();

export function countsOf<Name extends string>(names: readonly [Name, ...Name[]]) {
  return z.record(z.enum(names), count);
}
