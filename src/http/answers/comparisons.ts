import { z } from 'zod';
import { assignmentRoles } from '../../../schemas/index.js';
import { headFields } from '../../questions/compare/comparison.js';
import { count, countsOf } from './common.js';
import { planNameSchema } from './plans.js';

const words = z.array(z.object({ kind: z.enum(['same', 'dropped', 'added']), text: z.string() }));

/** What A says and B does not, word by word. */
const textChangeSchema = z.object({ a: z.string().nullable(), b: z.string().nullable(), words });

const outlineItem = z.object({
  path: z.string(),
  label: z.string(),
  level: z.int().positive(),
  title: z.string().nullable(),
  text: z.string(),
});
const outlineKinds = ['same', 'moved', 'changed', 'added', 'dropped'] as const;

/** A task as people know it. */
export const comparedTaskSchema = z.object({
  id: z.string(),
  label: z.string(),
  group: z.string().optional(),
  description: z.string(),
  product: z.string().nullable(),
  units: z.array(z.object({ role: z.enum(assignmentRoles), name: z.string(), id: z.string().nullable() })),
  deadlines: z.array(z.string()),
});

const taskKinds = ['same', 'changed', 'split', 'merged', 'added', 'dropped'] as const;

const assignmentChange = z.object({
  role: z.enum(assignmentRoles),
  dropped: z.array(z.string()),
  added: z.array(z.string()),
  renamed: z.array(z.object({ from: z.string(), to: z.string() })),
});

const deadlineChange = z.object({
  a: z.array(z.string()),
  b: z.array(z.string()),
  direction: z.enum(['earlier', 'later', 'other']),
  days: z.int().optional(),
});

const taskChangeSchema = z.object({
  kind: z.enum(taskKinds),
  a: z.array(comparedTaskSchema),
  b: z.array(comparedTaskSchema),
  similarity: z.number().min(0).max(1).optional(),
  description: textChangeSchema.optional(),
  product: textChangeSchema.optional(),
  assignments: z.array(assignmentChange).optional(),
  deadline: deadlineChange.optional(),
});

const comparedReferenceSchema = z.object({
  instrumentId: z.string().nullable(),
  documentType: z.string(),
  citation: z.string(),
  mentionsA: count,
  mentionsB: count,
});

const references = z.array(comparedReferenceSchema);

/** What differs between two plans, A and B. */
export const planComparisonSchema = z.object({
  a: planNameSchema,
  b: planNameSchema,
  head: z.array(textChangeSchema.extend({ field: z.enum(headFields) })),
  outline: z.array(z.object({ kind: z.enum(outlineKinds), a: outlineItem.optional(), b: outlineItem.optional(), words: words.optional() })),
  tasks: z.array(taskChangeSchema),
  references: z.object({ onlyA: references, onlyB: references, both: references }),
  counts: z.object({ tasks: countsOf(taskKinds), outline: countsOf(outlineKinds), references: countsOf(['onlyA', 'onlyB', 'both']) }),
});
