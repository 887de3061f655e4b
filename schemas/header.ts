import { z } from 'zod';
import { agencySchema } from './agency.js';
import { partialDateSchema } from './partial-date.js';
import { spanSchema } from './span.js';
import { textValueSchema, valueSchema } from './value.js';

const mentionIds = z.array(z.string());

/** Number and symbol: "259 /KH-UBND" is ordinal 259, symbol "KH-UBND"; a blank ordinal is null. */
export const numberSchema = z.strictObject({
  raw: z.string(),
  spans: z.array(spanSchema),
  ordinal: valueSchema(z.int().positive()),
  suffix: z.string().optional(),
  symbol: textValueSchema,
});

/** Of decree 30/2020/NĐ-CP, appendix I, part II: TM., KT., TL., TUQ., Q. */
export const signatureMarks = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;

export const authoritySchema = z.strictObject({
  mark: z.enum(signatureMarks),
  of: z.string().optional(),
});

export const signatorySchema = z.strictObject({
  name: textValueSchema,
  position: textValueSchema,
  authorities: z.array(authoritySchema).optional(),
});

const identity = {
  documentType: textValueSchema,
  issuer: agencySchema.nullable(),
  superior: agencySchema.optional(),
  number: numberSchema.nullable(),
  place: textValueSchema.nullable(),
  issuedOn: partialDateSchema.nullable(),
  title: textValueSchema,
};

export const headerSchema = z.strictObject({
  ...identity,
  /** The years or dates the plan is for, ISO 8601 dates, both ends included. */
  period: valueSchema(z.strictObject({ start: z.iso.date(), end: z.iso.date() })).nullable(),
  secrecy: textValueSchema.optional(),
  urgency: textValueSchema.optional(),
  /** The decision that issues the plan, where one paper holds both. */
  issuedWith: z.strictObject({ ...identity, legalBasis: mentionIds, signatories: z.array(signatorySchema) }).optional(),
  legalBasis: mentionIds,
  signatories: z.array(signatorySchema),
  recipients: z.array(textValueSchema),
});

export type DocumentNumber = z.infer<typeof numberSchema>;
export type Authority = z.infer<typeof authoritySchema>;
export type Signatory = z.infer<typeof signatorySchema>;
export type Header = z.infer<typeof headerSchema>;
