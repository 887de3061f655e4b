import { z } from 'zod';
import { agencySchema } from './agency.js';
import { deadlineSchema } from './deadline.js';
import { issueSchema } from './issue.js';
import { spanSchema } from './span.js';
import { textValueSchema } from './value.js';

/** Who does what; `subject` is the unit that is inspected, visited or heard: it does nothing itself. */
export const assignmentRoles = ['lead', 'partner', 'advise', 'appraise', 'monitor', 'report', 'approve', 'subject'] as const;

export const assignmentSchema = z.strictObject({ role: z.enum(assignmentRoles), agency: agencySchema });

/** One thing to be done: a row of a task table, or an item with its labelled lines. */
export const taskSchema = z.strictObject({
  /** Derived from the section, the label and the description; stays when other parts read differently. */
  id: z.string(),
  label: z.string(),
  /** Path of the section it stands in. */
  path: z.string(),
  group: z.string().optional(),
  description: textValueSchema,
  product: textValueSchema.optional(),
  form: textValueSchema.optional(),
  budget: textValueSchema.optional(),
  note: textValueSchema.optional(),
  assignments: z.array(assignmentSchema),
  deadlines: z.array(deadlineSchema),
  references: z.array(z.string()),
  /** Every column of the row or labelled line, understood or not. */
  columns: z.array(z.strictObject({ head: z.string(), text: z.string() })),
  origin: z.enum(['table', 'labels', 'prose']),
  spans: z.array(spanSchema),
  issues: z.array(issueSchema).optional(),
});

export type AssignmentRole = (typeof assignmentRoles)[number];
export type Assignment = z.infer<typeof assignmentSchema>;
export type Task = z.infer<typeof taskSchema>;
