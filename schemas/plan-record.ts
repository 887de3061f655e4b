import { z } from 'zod';
import { amountSchema } from './amount.js';
import { blockSchema } from './block.js';
import { headerSchema } from './header.js';
import { issueSchema } from './issue.js';
import { partSchema } from './part.js';
import { referenceSchema } from './reference.js';
import { sectionSchema } from './section.js';
import { targetSchema } from './target.js';
import { taskSchema } from './task.js';

export const schemaVersion = 1;

export const sourceSchema = z.strictObject({
  mediaType: z.string(),
  byteSize: z.int().nonnegative(),
  pageCount: z.int().positive().optional(),
  textOrigin: z.enum(['digital', 'ocr', 'mixed']),
  encoding: z.string().optional(),
});

/**
 * All that was read from one file. The same bytes, version and engines give
 * the same record byte for byte: no clock and no file name is in it.
 */
export const planRecordSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  source: sourceSchema,
  extractor: z.strictObject({
    name: z.literal('kehoach'),
    version: z.string(),
    engines: z.record(z.string(), z.string()).optional(),
  }),
  /** "partial" when an issue has severity "error". */
  status: z.enum(['complete', 'partial']),
  header: headerSchema,
  blocks: z.array(blockSchema),
  parts: z.array(partSchema),
  sections: z.array(sectionSchema),
  tasks: z.array(taskSchema),
  targets: z.array(targetSchema),
  amounts: z.array(amountSchema),
  references: z.array(referenceSchema),
  issues: z.array(issueSchema),
});

export type Source = z.infer<typeof sourceSchema>;
export type PlanRecord = z.infer<typeof planRecordSchema>;
