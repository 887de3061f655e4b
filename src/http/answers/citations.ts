import { z } from 'zod';
import { count, partialDay } from './common.js';
import { knownInstrumentSchema, laterActSchema } from './known-instruments.js';
import { planNameSchema } from './plans.js';

const span = { firstOn: partialDay.nullable(), lastOn: partialDay.nullable() };

/** Whether what a plan cites was in force when the plan was issued, as far as the register tells. */
const citationValiditySchema = z.object({
  verdict: z.enum(['in-force', 'not-issued', 'not-yet', 'ended', 'unknown']),
  doubt: z.enum(['start-unknown', 'end-unknown', 'day-unknown', 'not-registered', 'ambiguous', 'plan-undated']).nullable(),
  from: partialDay.nullable(),
  to: partialDay.nullable(),
  notBefore: partialDay.nullable(),
  instrument: knownInstrumentSchema.nullable(),
  isFitted: z.boolean(),
  candidates: z.array(knownInstrumentSchema),
  registeredDate: partialDay.nullable(),
  amendedBy: z.array(laterActSchema),
  replacedBy: z.array(laterActSchema),
});

/** One mention of an instrument. */
export const checkedCitationSchema = z.object({
  plan: planNameSchema,
  mentionId: z.string(),
  instrumentId: z.string().nullable(),
  candidates: z.array(z.string()),
  citation: z.string(),
  documentType: z.string(),
  issuer: z.string().nullable(),
  year: z.int().nullable(),
  issuedOn: partialDay.nullable(),
  name: z.string().nullable(),
  provisions: z.array(z.string()),
  function: z.string(),
  resolution: z.string(),
  raw: z.string(),
  sectionPath: z.string().nullable(),
  sentence: z.string(),
  confidence: z.number().min(0).max(1),
  validity: citationValiditySchema,
});

/** How often an instrument is cited. */
export const instrumentCountSchema = z.object({
  instrumentId: z.string().nullable(),
  citation: z.string(),
  documentType: z.string(),
  issuer: z.string().nullable(),
  year: z.int().nullable(),
  name: z.string().nullable(),
  mentions: count,
  plans: count,
  ...span,
});

/** Citations that have one thing in common. */
export const citationGroupSchema = z.object({
  key: z.string().nullable(),
  name: z.string().nullable(),
  mentions: count,
  instruments: count,
  plans: count,
  ...span,
});

export const citingPlanSchema = z.object({ plan: planNameSchema, mentions: count, instruments: count });

const citedName = z.object({
  instrumentId: z.string().nullable(),
  citation: z.string(),
  documentType: z.string(),
  name: z.string().nullable(),
});

/** Two instruments that plans cite together. */
export const instrumentPairSchema = z.object({ one: citedName, other: citedName, plans: count });
