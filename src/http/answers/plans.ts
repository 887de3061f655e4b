import { z } from 'zod';
import { blockSchema, partSchema, planRecordSchema } from '../../../schemas/index.js';
import { auditRecordSchema } from './accounts.js';
import { count, fillDataSchema, instant, partialDay, planId } from './common.js';

/** What a plan is called wherever it is mentioned. */
export const planNameSchema = z.object({
  id: planId,
  documentType: z.string().nullable(),
  number: z.string().nullable().describe('Number and symbol, "259/KH-UBND"'),
  issuer: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
  title: z.string().nullable(),
  issuedOn: partialDay.nullable(),
  fileName: z.string(),
});

export const issueCountsSchema = z.object({ error: count, warning: count, info: count });

/** A plan in a list. */
export const planSummarySchema = planNameSchema.extend({
  period: z.object({ start: z.iso.date(), end: z.iso.date() }).nullable(),
  status: z.enum(['complete', 'partial']),
  sectionCount: count,
  taskCount: count,
  citationCount: count,
  issues: issueCountsSchema,
  importedAt: instant,
  version: z.enum(['current', 'earlier', 'rendition']),
});

export const storedPlanSchema = z.object({
  plan: planSummarySchema,
  envelope: z.object({ path: z.string(), importedBy: z.string(), importedFrom: z.string() }),
  record: planRecordSchema,
});

export const planBlocksSchema = z.object({ blocks: z.array(blockSchema), parts: z.array(partSchema) });

export const planHistorySchema = z.object({
  versions: z.array(planSummarySchema).describe('Every file of the same plan, the latest first'),
  deeds: z.array(auditRecordSchema).describe('The latest first'),
});

export const removedPlanSchema = z.object({
  plan: planNameSchema,
  successor: planNameSchema.nullable().describe('What answers in its place from now on'),
});

/** What a person put right. */
export const listedCorrectionSchema = z.object({
  id: z.int().positive(),
  plan: planNameSchema,
  path: z.string().describe('"tasks.t-9110c59a8d2d.deadlines.0.end"'),
  before: z.unknown(),
  after: z.unknown(),
  raw: z.string().describe('The words of the document'),
  by: z.string(),
  at: instant,
  why: z.string().nullable(),
  state: z.enum(['applied', 'agreed', 'disputed', 'lost']).describe('Against what is read today'),
});

export const correctableFieldSchema = z.object({ path: z.string(), value: z.unknown(), raw: z.string(), origin: z.string() });

export const reprocessedSchema = z.object({
  plan: planNameSchema,
  outcome: z.enum(['changed', 'same', 'kept']),
  reason: z.object({ code: z.string(), data: fillDataSchema }).nullable(),
  changes: z.array(z.object({ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })),
  corrections: z.array(listedCorrectionSchema).describe('Those that a person should look at'),
});

/** In points. */
export const pageSizeSchema = z.object({ width: z.number().positive(), height: z.number().positive() });
