import { z } from 'zod';
import { spanSchema } from './span.js';

/**
 * An oddity of the document, by code. The words for people are made when it is
 * shown; `data` holds what they need. `path` points into the record
 * (JSON Pointer, RFC 6901).
 */
export const issueSchema = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  severity: z.enum(['info', 'warning', 'error']),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  path: z.string().optional(),
  spans: z.array(spanSchema).optional(),
});

export type Issue = z.infer<typeof issueSchema>;
