import { z } from 'zod';
import { spanSchema } from './span.js';

/** Said in the document, worked out from other evidence, or put right by a person. */
export const originSchema = z.enum(['stated', 'inferred', 'corrected']);
export type Origin = z.infer<typeof originSchema>;

/** What every extracted thing carries: the words, where they stand, how sure we are (0 to 1). */
export const evidenceShape = {
  raw: z.string(),
  spans: z.array(spanSchema),
  origin: originSchema,
  why: z.string().optional(),
  confidence: z.number().min(0).max(1),
};

/**
 * A value with its evidence. `raw` is what the spans cut from the blocks,
 * joined with a blank; `value` is null when the words are there but say
 * nothing usable (a blank number, for one).
 */
export function valueSchema<Inner extends z.ZodType>(inner: Inner) {
  return z.strictObject({ value: inner.nullable(), ...evidenceShape });
}

export const textValueSchema = valueSchema(z.string());

export interface Evidence {
  raw: string;
  spans: z.infer<typeof spanSchema>[];
  origin: Origin;
  why?: string | undefined;
  confidence: number;
}

export interface Value<T> extends Evidence {
  value: T | null;
}
