import { z } from 'zod';
import { assignmentRoles, authoritySchema, deadlineSchema, targetSchema } from '../schemas/index.js';

/**
 * What a person says is right about a document; gold/GUIDE.md explains each
 * field. A construct left out (header, outline, tasks, duties, targets, amounts, references) is not
 * judged, nor is an outline title; a field left out of the header is blank.
 */

const text = z.string().nullable().default(null);
const texts = z.array(z.string()).default([]);

const goldSignatorySchema = z.strictObject({
  name: text,
  position: text,
  authorities: z.array(authoritySchema).default([]),
});

/** How a paper names itself. */
export const goldIdentitySchema = z.strictObject({
  documentType: text,
  issuer: text,
  superior: text,
  number: z.int().nullable().default(null),
  suffix: text,
  symbol: text,
  place: text,
  /** ISO 8601, as precise as the document: "2020-01-31", "2020-01", "2020". */
  issuedOn: text,
  title: text,
  signatories: z.array(goldSignatorySchema).default([]),
  legalBasis: texts,
});

export const goldHeaderSchema = z.strictObject({
  ...goldIdentitySchema.shape,
  /** "2020-01-01/2020-12-31". */
  period: text,
  secrecy: text,
  urgency: text,
  recipients: texts,
  issuedWith: goldIdentitySchema.nullable().default(null),
});

const goldSectionSchema = z.strictObject({
  path: z.string(),
  label: z.string(),
  title: z.string().nullish(),
});

export const goldDeadlineSchema = deadlineSchema.pick({
  kind: true,
  start: true,
  startInclusive: true,
  end: true,
  endInclusive: true,
  rrules: true,
  timesPerPeriod: true,
  clock: true,
  offset: true,
});

const goldTaskSchema = z.strictObject({
  label: z.string(),
  path: z.string(),
  group: text,
  description: z.string(),
  product: text,
  assignments: z.array(z.strictObject({ role: z.enum(assignmentRoles), agency: z.string().nullable() })).default([]),
  deadlines: z.array(goldDeadlineSchema).default([]),
  references: texts,
});

/** A task that stands in a sentence: no group, and what it lacks is left out. */
const goldDutySchema = goldTaskSchema.omit({ group: true });

const goldTargetSchema = z.strictObject({
  path: z.string(),
  of: z.string().optional(),
  measure: z.string().optional(),
  comparator: targetSchema.shape.comparator,
  value: z.number(),
  unit: z.string(),
  outOf: targetSchema.shape.outOf,
  change: targetSchema.shape.change,
  deadline: goldDeadlineSchema.optional(),
});

const goldAmountSchema = z.strictObject({ raw: z.string(), value: z.int() });

export const goldReferenceSchema = z.strictObject({
  raw: z.string(),
  id: text,
  issuedOn: text,
  provisions: texts,
});

export const goldSchema = z.strictObject({
  document: z.string(),
  /** For those who read the gold; not scored. */
  notes: z.union([z.string(), z.array(z.string())]).optional(),
  header: goldHeaderSchema.optional(),
  outline: z.array(goldSectionSchema).optional(),
  tasks: z.array(goldTaskSchema).optional(),
  duties: z.array(goldDutySchema).optional(),
  targets: z.array(goldTargetSchema).optional(),
  amounts: z.array(goldAmountSchema).optional(),
  references: z.array(goldReferenceSchema).optional(),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldHeader = z.infer<typeof goldHeaderSchema>;
export type GoldSignatory = z.infer<typeof goldSignatorySchema>;
export type GoldSection = z.infer<typeof goldSectionSchema>;
export type GoldTask = z.infer<typeof goldTaskSchema>;
export type GoldDuty = z.infer<typeof goldDutySchema>;
export type GoldTarget = z.infer<typeof goldTargetSchema>;
export type GoldAmount = z.infer<typeof goldAmountSchema>;
export type GoldDeadline = z.infer<typeof goldDeadlineSchema>;
export type GoldReference = z.infer<typeof goldReferenceSchema>;

/** What a record says, in the shape of gold. */
export interface Reading {
  readonly header: GoldHeader;
  readonly outline: readonly GoldSection[];
  readonly tasks: readonly GoldTask[];
  readonly duties: readonly GoldDuty[];
  readonly targets: readonly GoldTarget[];
  readonly amounts: readonly GoldAmount[];
  readonly references: readonly GoldReference[];
}

/** What gold says: a construct left out is not judged. */
export type Judgement = { readonly [Construct in keyof Reading]?: Reading[Construct] | undefined };
