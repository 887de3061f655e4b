import { z } from 'zod';
import { importOutcomes } from '../../store/imports/import-outcome.js';
import { count, countsOf, fillDataSchema, instant } from './common.js';
import { issueCountsSchema, planNameSchema } from './plans.js';

export const begunImportSchema = z.object({ importId: z.int().positive(), total: count });

export const importSummarySchema = z.object({
  importId: z.int().positive(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  startedBy: z.string(),
  startedFrom: z.string(),
  total: count,
  failed: count,
  pending: count,
});

const receiptFileSchema = z.object({
  path: z.string(),
  outcome: z.enum(importOutcomes),
  reason: z.object({ code: z.string(), data: fillDataSchema }).nullable().describe('Of a failed file a code of /docs/errors'),
  plan: planNameSchema.nullable(),
  of: planNameSchema.nullable().describe('What it duplicates, revises, renders, or may revise'),
  issues: issueCountsSchema,
  durationMs: z.number().nonnegative(),
});

/** What became of the files: `total` is the sum of `counts` and `pending`. */
export const receiptSchema = z.object({
  importId: z.int().positive(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  total: count,
  counts: countsOf(importOutcomes),
  pending: count,
  files: z.array(receiptFileSchema),
  skipped: z.array(z.object({ path: z.string(), reason: z.string() })),
});
