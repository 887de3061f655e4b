import { z } from 'zod';
import { spanSchema } from './span.js';

export const partKinds = ['head', 'body', 'end', 'appendix', 'note', 'furniture', 'stamp'] as const;

/** Every character of the blocks lies in exactly one part. */
export const partSchema = z.strictObject({ kind: z.enum(partKinds), spans: z.array(spanSchema) });

export type PartKind = (typeof partKinds)[number];
export type Part = z.infer<typeof partSchema>;
