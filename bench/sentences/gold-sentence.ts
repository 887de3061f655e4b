import { z } from 'zod';
import { assignmentRoles } from '../../schemas/index.js';
import { goldDeadlineSchema, goldReferenceSchema } from '../gold.js';

/** A sentence or a cell with what a person reads in it; a line of gold/sentences/*.jsonl. */

export const referencesLineSchema = z.strictObject({
  text: z.string(),
  context: z.strictObject({ issuer: z.string().optional(), issuedOn: z.string().optional() }),
  references: z.array(goldReferenceSchema),
});

export const deadlinesLineSchema = z.strictObject({
  cell: z.string(),
  /** The period as "2020-01-01/2020-12-31". */
  context: z.strictObject({ period: z.string().optional(), issuedOn: z.string().optional() }),
  deadlines: z.array(goldDeadlineSchema),
});

const goldUnitSchema = z.strictObject({ agency: z.string(), role: z.enum(assignmentRoles).optional() });

export const agenciesLineSchema = z.strictObject({
  cell: z.string(),
  context: z.strictObject({ issuer: z.string().optional(), on: z.string().optional() }),
  agencies: z.array(goldUnitSchema),
});

export type ReferencesLine = z.infer<typeof referencesLineSchema>;
export type DeadlinesLine = z.infer<typeof deadlinesLineSchema>;
export type AgenciesLine = z.infer<typeof agenciesLineSchema>;
export type GoldUnit = z.infer<typeof goldUnitSchema>;
