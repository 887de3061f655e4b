import { z } from 'zod';
import { instrumentStates } from '../../knowledge/instruments/instruments.js';
import { citationGroupSchema, instrumentCountSchema } from './citations.js';
import { count, countsOf, partialDay } from './common.js';
import { instrumentRelationSchema, knownInstrumentSchema, laterActSchema } from './known-instruments.js';

const laterActs = { amendedBy: z.array(laterActSchema), replacedBy: z.array(laterActSchema) };
const standing = { state: z.enum(instrumentStates), from: partialDay.nullable(), to: partialDay.nullable() };

/** An instrument that plans cite, and what became of it. */
export const listedInstrumentSchema = instrumentCountSchema.extend({
  standing: knownInstrumentSchema
    .extend({ ...standing, ...laterActs })
    .nullable()
    .describe('null where the register does not have it'),
});

export const foundInstrumentsSchema = z.object({
  matching: z.array(instrumentCountSchema),
  nearest: z.array(instrumentCountSchema).describe('Where none fits'),
});

const instrumentEntrySchema = knownInstrumentSchema.extend({
  titles: z.array(z.string()),
  ...standing,
  relations: z.array(instrumentRelationSchema),
  citedBy: z.object({ plans: count, mentions: count, firstOn: partialDay.nullable(), lastOn: partialDay.nullable() }),
  ...laterActs,
});

export const instrumentDescriptionSchema = z.object({
  entry: instrumentEntrySchema.nullable(),
  count: instrumentCountSchema.nullable(),
  years: z.array(citationGroupSchema).describe('Citing plans by the years they are for'),
});

/** How many plans cite an instrument while it was in force, before, after, or nobody knows. */
export const verdictCountsSchema = z.object({
  instrumentId: z.string(),
  plans: countsOf(['in-force', 'not-issued', 'not-yet', 'ended', 'unknown']),
});
