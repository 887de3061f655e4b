import { z } from 'zod';
import { areaKinds } from '../../knowledge/agencies/agencies.js';
import { confidences, instrumentStates, relationKinds } from '../../knowledge/instruments/instruments.js';
import { ownColumns } from '../../knowledge/instruments/own-columns.js';
import { registerOrigins } from '../../questions/instruments/list-register.js';
import { partialDay } from './common.js';

const registeredDay = z.string().describe('ISO date, as far as known; "" where it is not');

/** What the register holds of an instrument. */
export const knownInstrumentSchema = z.object({
  id: z.string().describe('"nghi-dinh:cp:2018:61"'),
  citation: z.string(),
  documentType: z.string(),
  subject: z.string(),
  issuedOn: registeredDay,
  confidence: z.enum(confidences),
  source: z.string(),
  isOwn: z.boolean(),
});

/** An act that changed or ended another. */
export const laterActSchema = knownInstrumentSchema.extend({ relation: z.enum(relationKinds), from: partialDay.nullable() });

/** As the register's entries have them. */
export const instrumentRelationSchema = z.object({ kind: z.enum(relationKinds), id: z.string() });

/** An entry of the register, and where it comes from. */
export const registeredInstrumentSchema = z.object({
  id: z.string(),
  citation: z.string(),
  titles: z.array(z.string()).readonly(),
  issuedOn: registeredDay,
  validFrom: partialDay.optional(),
  validTo: partialDay.optional(),
  issuer: z.string(),
  subject: z.string(),
  relations: z.array(instrumentRelationSchema).readonly(),
  state: z.enum(instrumentStates),
  confidence: z.enum(confidences),
  source: z.string(),
  origin: z.enum(registerOrigins),
  own: z.record(z.enum(ownColumns), z.string()).readonly().nullable().describe('What the file of one’s own says, cell by cell'),
});

/** A type of document. */
export const registeredTypeSchema = z.object({
  slug: z.string().describe('"nghi-dinh"'),
  name: z.string(),
  isPartyTwin: z.boolean().describe('Of the Party, where one of the State is called the same'),
});

/** A body as plans are read with it. */
export const registeredAgencySchema = z.object({
  slug: z.string(),
  name: z.string(),
  codes: z.array(z.string()).readonly(),
  aliases: z.array(z.string()).readonly(),
  level: z.string(),
  area: z.enum(areaKinds),
  successors: z.array(z.string()).readonly(),
  source: z.string(),
  validFrom: partialDay.optional(),
  validTo: partialDay.optional(),
});
